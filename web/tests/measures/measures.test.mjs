// How fast and how open to everybody the pages are, in front of a running platform on which a season was played.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { launch as launchChrome } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { EXECUTABLE, FLAGS, launch } from '../browser.mjs';
import { SITE } from '../platform.mjs';
import { Participant, playedSeason, publish } from '../season.mjs';
import { DESK, PHONE, Visitor } from '../visitor.mjs';

const RUNS = 5;
/** What Lighthouse asks for, and the least of each, of 100. */
const LEAST = { performance: 90, accessibility: 95, 'best-practices': 95, seo: 95 };
const LARGEST_PAINT_MILLIS = 2_500;
/** What carries a result: its page and the style sheet, compressed. */
const CRITICAL_BYTES = 40 * 1024;
/** A weak link, in bytes for a second. */
const WEAK = { latency: 300, downloadThroughput: 700_000 / 8, uploadThroughput: 700_000 / 8 };
const PARTICIPANTS = 546;
const AT_ONCE = 8;
const INTERACTION_MILLIS = 100;

describe('measured', () => {
  /** @type {import('playwright-core').Browser} */
  let browser;
  /** @type {import('../season.mjs').Season} */
  let season;
  let result = '';

  before(async () => {
    browser = await launch();
    season = await playedSeason(20);
    result = `/editions/${season.id}/results/${season.stages.at(-1)?.code}`;
  });
  after(() => browser.close());

  test('what is public is fast and open to everybody, says Lighthouse', async () => {
    const chrome = await launchChrome({
      chromePath: EXECUTABLE,
      chromeFlags: ['--headless=new', ...FLAGS],
    });
    try {
      /** @type {string[]} */
      const tooLow = [];
      const edition = `/editions/${season.id}`;
      // as search engines know it
      const indexed = `${result}?lang=id`;
      for (const path of ['/', edition, `${edition}/participants`, indexed, '/history']) {
        /** @type {Record<string, number[]>} */
        const scores = {};
        for (let run = 0; run < RUNS; run++) {
          const told = await lighthouse(SITE + path, {
            port: chrome.port,
            logLevel: 'error',
            onlyCategories: Object.keys(LEAST),
            // a season played on a demo platform is kept from search engines on purpose
            skipAudits: ['is-crawlable'],
          });
          assert.ok(told, path);
          for (const [name, { score, auditRefs }] of Object.entries(told.lhr.categories)) {
            (scores[name] ??= []).push(Math.round((score ?? 0) * 100));
            if (name === 'performance' || score === 1) continue;
            const failed = auditRefs
              .filter(({ id, weight }) => weight > 0 && (told.lhr.audits[id]?.score ?? 1) < 1)
              .map(({ id }) => id);
            if (run === 0) console.log(`${path} ${name}: ${failed.join(', ')}`);
          }
        }
        const medians = Object.entries(scores).map(
          ([name, all]) => /** @type {const} */ ([name, medianOf(all)]),
        );
        console.log(`${path}: ${medians.map(([name, score]) => `${name} ${score}`).join(', ')}`);
        for (const [name, score] of medians) {
          const least = LEAST[/** @type {keyof typeof LEAST} */ (name)];
          if (score < least) tooLow.push(`${path}: ${name} ${score} of at least ${least}`);
        }
      }
      assert.deepEqual(tooLow, []);
    } finally {
      chrome.kill();
    }
  });

  test('a result is there soon on a weak link, and without one the second time', async () => {
    const paints = [];
    for (let run = 0; run < RUNS; run++) {
      const visitor = await Visitor.come(browser, PHONE);
      const wire = await visitor.context.newCDPSession(visitor.page);
      await wire.send('Network.enable');
      await wire.send('Network.emulateNetworkConditions', { offline: false, ...WEAK });
      /** @type {Map<string, string>} */
      const asked = new Map();
      let critical = 0;
      wire.on('Network.responseReceived', ({ requestId, type }) => asked.set(requestId, type));
      wire.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
        const type = asked.get(requestId);
        if (type === 'Document' || type === 'Stylesheet') critical += encodedDataLength;
      });
      await visitor.page.addInitScript(() => {
        new PerformanceObserver((list) => {
          // @ts-expect-error kept where the measure finds it
          globalThis.largest = list.getEntries().at(-1)?.startTime;
        }).observe({ type: 'largest-contentful-paint', buffered: true });
      });
      await visitor.open(result);
      await visitor.page.waitForLoadState('networkidle');
      // @ts-expect-error kept there by the script above
      paints.push(await visitor.page.evaluate(() => globalThis.largest));
      assert.ok(critical <= CRITICAL_BYTES, `${critical} bytes of page and style`);
      if (run === 0) {
        console.log(`${result}: ${(critical / 1024).toFixed(1)} KB of page and style`);
        await visitor.page.evaluate(() => navigator.serviceWorker.ready);
        await wire.detach();
        await visitor.page.reload();
        await visitor.settles();
        await visitor.page.waitForLoadState('networkidle');
        await visitor.context.setOffline(true);
        await visitor.page.reload();
        await visitor.settles();
        await visitor.page.locator('main table').first().waitFor();
        visitor.complaints = visitor.complaints.filter((one) => !one.includes('ERR_'));
      }
      await visitor.leave();
    }
    const paint = medianOf(paints);
    console.log(
      `${result}: largest paint after ${Math.round(paint)} ms, of ${paints.map(Math.round)}`,
    );
    assert.ok(paint <= LARGEST_PAINT_MILLIS, `${paint} ms`);
  });

  test('all governments in the console are filtered, sorted and chosen at once', async () => {
    const edition = await publish('measures');
    /** @type {{ items: { code: string, eligible: boolean }[] }} */
    const { items } = await (await fetch(`${SITE}/api/regions`)).json();
    const codes = items.filter((one) => one.eligible).map((one) => one.code);
    assert.equal(codes.length, PARTICIPANTS);
    const left = [...codes];
    await Promise.all(
      Array.from({ length: AT_ONCE }, async () => {
        for (let code = left.pop(); code; code = left.pop()) {
          await new Participant(edition, code).handIn();
        }
      }),
    );
    const visitor = await Visitor.come(browser, DESK);
    await visitor.signInAsOffice('Sekretariat Demo');
    await visitor.page.addInitScript(() => {
      /** @type {{ name: string, duration: number }[]} */
      const slow = [];
      // @ts-expect-error kept where the measure finds it
      globalThis.interactions = slow;
      new PerformanceObserver((list) => {
        for (const { name, duration } of list.getEntries()) slow.push({ name, duration });
      }).observe({ type: 'event', durationThreshold: 16, buffered: true });
    });
    await visitor.open(`/console/${edition}/entries`);
    await visitor.settles();
    await visitor.sees(`${PARTICIPANTS} of ${PARTICIPANTS}`);
    const { page } = visitor;
    await page.getByRole('searchbox').first().pressSequentially('kab', { delay: 60 });
    await page.locator('select[name=category]').selectOption('kabupaten');
    await page.locator('select[name=sort]').selectOption('waiting');
    await page.getByRole('checkbox', { name: 'Choose all rows shown' }).check();
    await page.getByRole('button', { name: /^Choose all \d+/ }).click();
    await page.getByRole('checkbox').nth(3).uncheck();
    await page.waitForTimeout(500);
    /** @type {{ name: string, duration: number }[]} */
    // @ts-expect-error kept there by the script above
    const interactions = await page.evaluate(() => globalThis.interactions);
    const longest = Math.max(0, ...interactions.map((one) => one.duration));
    console.log(
      `console of ${PARTICIPANTS}: ${interactions.length} slow events, the longest ${longest} ms`,
    );
    assert.ok(longest <= INTERACTION_MILLIS, JSON.stringify(interactions));
    await visitor.leave();
  });
});

/** @param {number[]} values */
function medianOf(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
