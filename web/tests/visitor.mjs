// Somebody in front of a browser.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { SITE } from './platform.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** @typedef {{ name: string, language: 'id' | 'en', width: number, height: number, scheme: 'light' | 'dark' }} Setting */

/** In what the settings differ from the usual two: language, scheme, calm, slow; all.mjs tells of each. */
const OTHER = new Set((process.env.ANUGERAH_OTHER ?? '').split(',').filter(Boolean));

export const PHONE = settingOf('id', 'light', 360, 740);
export const DESK = settingOf('en', 'dark', 1440, 900);

const PATIENCE_MILLIS = OTHER.has('slow') ? 30_000 : 15_000;
/** A slow mobile network, in bytes for a second. */
const SLOW = { latency: 150, downloadThroughput: 200_000, uploadThroughput: 95_000 };

/**
 * @param {'id' | 'en'} language
 * @param {'light' | 'dark'} scheme
 * @param {number} width
 * @param {number} height
 * @returns {Setting}
 */
function settingOf(language, scheme, width, height) {
  const speaks = OTHER.has('language') ? other(language, 'id', 'en') : language;
  const shows = OTHER.has('scheme') ? other(scheme, 'light', 'dark') : scheme;
  return {
    name: `${speaks}-${width}-${shows}`,
    language: speaks,
    width,
    height,
    scheme: shows,
  };
}

/**
 * @template T
 * @param {T} one
 * @param {T} first
 * @param {T} second
 */
function other(one, first, second) {
  return one === first ? second : first;
}

export const PASSWORD = 'lumbung-cerutu-27-payung';

const MOST_PRESSES = 90;

let checks = 0;

/** How many of axe's checks were passed so far. */
export const checksPassed = () => checks;

export class Visitor {
  /** What the console has said that it should not have. @type {string[]} */
  complaints = [];

  /**
   * @param {import('playwright-core').BrowserContext} context
   * @param {import('playwright-core').Page} page
   * @param {Setting} setting
   */
  constructor(context, page, setting) {
    this.context = context;
    this.page = page;
    this.setting = setting;
    page.on('console', (said) => {
      // a refusal that a test wants to see is told here by the browser as well
      if (said.type() === 'error' && !/status of 4(01|03|04|09|12|22|29)/.test(said.text())) {
        this.complaints.push(said.text());
      }
    });
    page.on('pageerror', (failure) => this.complaints.push(String(failure)));
  }

  /**
   * @param {import('playwright-core').Browser} browser
   * @param {Setting} setting
   */
  static async come(browser, setting) {
    const context = await browser.newContext({
      viewport: { width: setting.width, height: setting.height },
      colorScheme: setting.scheme,
      locale: setting.language === 'id' ? 'id-ID' : 'en-GB',
      timezoneId: 'Asia/Makassar',
      baseURL: SITE,
      // otherwise whoever signs in would be spoken to in the language of their account
      storageState: {
        cookies: [],
        origins: [
          {
            origin: new URL(SITE).origin,
            localStorage: [{ name: 'anugerah.language', value: setting.language }],
          },
        ],
      },
      ...(OTHER.has('calm') && { reducedMotion: /** @type {const} */ ('reduce') }),
    });
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE_MILLIS);
    if (OTHER.has('slow')) {
      const wire = await context.newCDPSession(page);
      await wire.send('Network.emulateNetworkConditions', { offline: false, ...SLOW });
    }
    return new Visitor(context, page, setting);
  }

  /**
   * The words in the visitor's language.
   * @template T
   * @param {T} id
   * @param {T} en
   */
  say(id, en) {
    return this.setting.language === 'id' ? id : en;
  }

  /** Looks on from a device on which nobody has chosen a language yet. */
  async forgetLanguage() {
    await this.open('/');
    await this.page.evaluate(() => localStorage.removeItem('anugerah.language'));
  }

  /** @param {string} path */
  async open(path) {
    await this.page.goto(path);
    // a page that can be read without the client waits for a sign of life before it asks for it
    await this.page.mouse.move(1, 1);
    await this.page.mouse.move(2, 2);
  }

  /**
   * @param {string} id
   * @param {string} en
   */
  button(id, en) {
    return this.page.getByRole('button', { name: this.say(id, en), exact: true });
  }

  /**
   * @param {string} id
   * @param {string} en
   */
  field(id, en) {
    return this.page.getByLabel(this.say(id, en));
  }

  /**
   * Waits for the page with this heading.
   * @param {string | RegExp} id
   * @param {string | RegExp} en
   */
  async seesHeading(id, en) {
    const name = this.setting.language === 'id' ? id : en;
    await this.page.getByRole('heading', { level: 1, name }).waitFor();
  }

  /** @param {string} text */
  async sees(text) {
    await this.page.getByText(text).first().waitFor();
  }

  /** Opens the filters of a list, which a phone folds away. */
  async unfoldFilters() {
    const fold = this.page.getByRole('button', {
      name: this.say('Saring daftar', 'Filter the list'),
    });
    if (await fold.isVisible()) await fold.click();
  }

  /**
   * Presses a key until something of this role and name has the focus; whatever has it on the way has to be seen.
   * @param {RegExp} what as a screen reader is told, for example link "Home"
   * @param {string} [key]
   */
  async goTo(what, key = 'Tab') {
    const passed = [];
    for (let presses = 0; presses < MOST_PRESSES; presses++) {
      await this.page.keyboard.press(key);
      const focus = this.page.locator(':focus');
      if ((await focus.count()) !== 1) continue;
      const told = await focus.ariaSnapshot();
      passed.push(told.split('\n')[0]);
      const seen = await focus.evaluate((one) => {
        const { left, top, width, height } = one.getBoundingClientRect();
        const there = document.elementFromPoint(left + width / 2, top + height / 2);
        const style = getComputedStyle(one);
        return {
          isMarked: style.outlineStyle !== 'none' || style.boxShadow !== 'none',
          isFree: there === null || one.contains(there) || there.contains(one),
        };
      });
      assert.deepEqual(seen, { isMarked: true, isFree: true }, `the focus is not seen on ${told}`);
      if (what.test(told)) return;
    }
    assert.fail(`${what} was not reached, but\n${passed.join('\n')}`);
  }

  /** @param {string} key */
  async press(key) {
    await this.page.keyboard.press(key);
  }

  /** Waits until all that the page asked for is there. */
  async settles() {
    // not the one that a page has until its own is there
    await this.page.locator('h1:not(.unseen)').waitFor();
    await this.page.evaluate(() => document.fonts.ready);
    await this.page
      .getByRole('status')
      .filter({ hasText: this.say('Sedang memuat', 'Loading') })
      .first()
      .waitFor({ state: 'detached' });
  }

  /** Makes sure that nothing on the page keeps anybody out. */
  async checkAccess() {
    if (!(await this.page.evaluate(() => 'axe' in globalThis))) await this.page.evaluate(axe);
    // what fades in has no contrast yet
    await this.page.evaluate(() =>
      Promise.all(
        document
          .getAnimations()
          .filter((one) => one.effect?.getComputedTiming().endTime !== Infinity)
          .map((one) => one.finished.catch(() => undefined)),
      ),
    );
    const found = await this.page.evaluate(() =>
      // @ts-expect-error axe was put into the page just now
      globalThis.axe.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        // the paths to all elements that are as they should be take longer than the checks
        resultTypes: ['violations'],
        preload: false,
      }),
    );
    checks += found.passes.length;
    const told = found.violations.map(
      (/** @type {{ id: string, nodes: { html: string, failureSummary: string }[] }} */ one) =>
        `${one.id}: ${one.nodes.map((node) => `${node.html}\n  ${node.failureSummary}`).join('\n')}`,
    );
    assert.deepEqual(told, [], `${this.page.url()} in ${this.setting.name}`);
    const overflow = await this.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    assert.equal(overflow, 0, `${this.page.url()} is wider than ${this.setting.width} px`);
  }

  async leave() {
    await this.context.close();
    assert.deepEqual(this.complaints, [], 'what the console said');
  }

  /** A device that makes and keeps passkeys, and says yes by itself. */
  async takePasskeyDevice() {
    const wire = await this.context.newCDPSession(this.page);
    await wire.send('WebAuthn.enable', { enableUI: false });
    await wire.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    });
  }

  async signOut() {
    await this.button('Keluar', 'Sign out').first().click();
    await this.page.getByRole('dialog').getByRole('button').first().click();
    await this.page.waitForURL((address) => address.pathname === '/');
  }

  /**
   * A place in the rail or the bar.
   * @param {string} id
   * @param {string} en
   */
  place(id, en) {
    return this.page.getByRole('navigation').getByRole('link', { name: this.say(id, en) });
  }

  /** @param {string} name of a demo account */
  async signInAsOffice(name) {
    await this.open('/sign-in');
    await this.page.getByRole('button', { name }).click();
    await this.page.waitForURL('**/home');
  }

  /**
   * Signs in as anybody of a demo platform, in one of their roles.
   * @param {string} email
   * @param {string} role
   * @param {string} [name] of somebody who may be new here
   */
  async signInAs(email, role, name) {
    // the page for signing in would begin a sign-in of its own at the same time
    await this.open('/no-such-page');
    await this.settles();
    await this.page.evaluate(
      async ({ who, as }) => {
        const demo = await fetch('/api/sign-in/demo', {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify(who),
        });
        const { ticket } = await demo.json();
        const asked = await fetch(`/api/session/start?next=/home&role=${as}`);
        const body = new URLSearchParams(new URL(asked.url).search);
        body.set('ticket', ticket);
        const csrf = document.cookie.match(/__Host-anugerah-csrf=([^;]+)/)?.[1] ?? '';
        await fetch('/oauth2/authorize', {
          method: 'POST',
          body,
          headers: { 'X-CSRF-Token': csrf },
        });
      },
      { who: { email, ...(name && { name }) }, as: role },
    );
    await this.open('/home');
    await this.seesHeading(/^Selamat datang/, /^Welcome/);
  }

  /** @param {string} email */
  async signInByPassword(email) {
    await this.open('/sign-in');
    await this.field('Alamat e-mail', 'E-mail address').fill(email);
    await this.page.locator('input[name=password]').fill(PASSWORD);
    await this.button('Masuk', 'Sign in').click();
    await this.page.waitForURL('**/home');
  }
}
