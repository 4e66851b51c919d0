// What everybody finds out about a season, without an account.
import assert from 'node:assert/strict';
import { before, describe } from 'node:test';
import { eventually } from './platform.mjs';
import { playedSeason, publishChanged } from './season.mjs';
import { story } from './stories.mjs';

// two pages of participants and a little more
const PARTICIPANTS = 52;
const REASON = 'Dua provinsi terdampak banjir.';

/**
 * The same for each way of looking at the client.
 * @param {import('./visitor.mjs').Setting} setting
 */
export function tellPublicStories(setting) {
  /** A season that is over. @type {import('./season.mjs').Season} */
  let season;
  /** An edition that has just begun. */
  let begun = '';

  describe(`what is public, in ${setting.name}`, () => {
    before(async () => {
      season = await playedSeason(PARTICIPANTS);
      begun = await publishChanged(setting.name, REASON);
    });

    story(setting, 'the front page tells what is next in the latest editions', async (visitor) => {
      await visitor.open('/');
      await visitor.settles();
      const latest = visitor.page.getByRole('main').getByRole('article').first();
      await latest.getByText(visitor.say('Batas waktu berikutnya', 'Next deadline')).waitFor();
      await latest
        .getByText(visitor.say('peserta terverifikasi dari 546', 'verified participants of 546'))
        .waitFor();
      await visitor.checkAccess();
      await latest.getByRole('link', { name: 'ADLG Awards 2025' }).first().click();
      await visitor.seesHeading('ADLG Awards 2025', 'ADLG Awards 2025');
      assert.equal(
        await visitor.page.evaluate(() => document.activeElement?.tagName),
        'H1',
        'whoever comes from another page begins at the heading',
      );
    });

    story(setting, 'a page can be read before the client is there', async (visitor) => {
      const { page } = visitor;
      /** @type {Promise<import('playwright-core').Route>} */
      const held = new Promise((resolve) => {
        void page.route('**/assets/index-*.js', resolve);
      });
      await page.goto('/', { waitUntil: 'commit' });
      await visitor.seesHeading(/^Penghargaan yang dinilai adil/, /^Awards that are judged fairly/);
      assert.equal(await page.getAttribute('html', 'lang'), visitor.setting.language);
      const buttons = page.getByRole('banner').getByRole('button');
      const wayIn = page.getByRole('link', { name: visitor.say('Masuk', 'Sign in'), exact: true });
      assert.equal(await buttons.count(), 0, 'what does not work yet is not offered');
      await wayIn.focus();
      await (await held).continue();
      await page.locator('#app:not([data-drawn])').waitFor();
      await visitor.settles();
      assert.ok(
        await wayIn.evaluate((one) => one === document.activeElement),
        'what had the focus has it again',
      );
      assert.equal(await buttons.count(), 2);
    });

    story(setting, 'the rules are told in words, with all dates and weights', async (visitor) => {
      await visitor.open(`/editions/${begun}`);
      await visitor.settles();
      assert.match(await visitor.page.title(), /^ADLG Awards 2025 · Anugerah$/);
      assert.match(
        (await visitor.page.getAttribute('meta[name=description]', 'content')) ?? '',
        /ADLG Awards 2025/,
      );
      await visitor.sees(REASON);
      // by the platform’s clock, which is weeks ahead of this browser's
      await visitor.sees(visitor.say('1 hari 1', '1 day 1'));
      await visitor.sees(
        visitor.say(
          'Penilaian Dokumen 40%, Visitasi 30%, Paparan 30%',
          'Desk Assessment 40%, Field Visit 30%, Presentation 30%',
        ),
      );
      await visitor.sees(
        visitor.say(
          'bila tetap sama, semuanya berbagi tempat',
          'if still equal, they share the place',
        ),
      );
      await visitor.checkAccess();
      await visitor.page.locator('summary').first().click();
      await visitor.checkAccess();
    });

    story(setting, 'participants are found by map, filter and name', async (visitor) => {
      const { page } = visitor;
      const participants = `/editions/${season.id}/participants`;
      const rows = page.locator('[aria-labelledby=list] tbody tr');
      await visitor.open(participants);
      await visitor.seesHeading('Peserta', 'Participants');
      await rows.nth(19).waitFor();
      await visitor.sees(
        visitor.say(`20 dari ${season.taking} ditampilkan`, `20 of ${season.taking} shown`),
      );
      await visitor.checkAccess();
      await visitor.button('Tampilkan lebih banyak', 'Show more').click();
      await rows.nth(season.taking - 1).waitFor();

      const java = page.getByRole('button', { name: /Jawa Barat/ });
      await java.click();
      await page.waitForURL('**/participants?province=32');
      assert.equal(await java.getAttribute('aria-pressed'), 'true');
      await eventually(async () => (await rows.count()) < 20 || undefined, 'the province alone');
      await visitor.checkAccess();
      await java.focus();
      await page.keyboard.press('ArrowRight');
      assert.match(
        (await page.evaluate(() => document.activeElement?.textContent)) ?? '',
        /DI Yogyakarta/,
      );
      await page.keyboard.press('Enter');
      await page.waitForURL('**/participants?province=34');

      await visitor.unfoldFilters();
      await visitor.field('Nama atau kode wilayah', 'Name or region code').fill('tidak ada');
      await visitor.button('Tampilkan', 'Show').click();
      await visitor.sees(visitor.say('Tidak ada peserta yang cocok', 'No participant fits'));
      await visitor.checkAccess();
      // what the address says is what is shown, for whomever it is sent to
      await visitor.open(`${participants}?category=kota&q=kota`);
      await rows.first().waitFor();
      const table = page.getByRole('link', {
        name: visitor.say('Unduh semua peserta (CSV)', 'Download all participants (CSV)'),
      });
      assert.equal(await table.getAttribute('href'), `/api/participants/${season.id}/table`);
    });

    story(setting, 'a result is read, checked and passed on', async (visitor) => {
      const { page } = visitor;
      await visitor.open(`/editions/${begun}/results`);
      await visitor.sees(visitor.say('Belum diputus', 'Not decided yet'));
      await visitor.checkAccess();
      await visitor.open(`/editions/${begun}/results/visit`);
      await visitor.sees(visitor.say('Hasil ini belum ada', 'There is no such result yet'));
      await visitor.checkAccess();

      await visitor.open(`/editions/${season.id}/results`);
      await visitor.seesHeading('Hasil', 'Results');
      await visitor.settles();
      await visitor.checkAccess();
      const desk = visitor.say('Penilaian Dokumen', 'Desk Assessment');
      await page.getByRole('main').getByRole('link', { name: desk }).first().click();
      await visitor.seesHeading('Hasil Penilaian Dokumen', 'Result of the Desk Assessment');
      await visitor.settles();
      await page.locator('main figure').first().waitFor();
      await page.locator('#others').waitFor();
      // in the order in which the page tells it that needs no script
      assert.equal(
        (await page.locator('main h2').allTextContents()).join(', '),
        visitor.say(
          'Provinsi, Kabupaten, Kota, Yang diputuskan, Periksa sendiri, Data, Hasil tahap lain',
          'Province, Regency, City, What was decided, Check it yourself, Data, Results of other stages',
        ),
      );
      await visitor.checkAccess();
      await visitor.button('Periksa sekarang', 'Check now').click();
      await visitor.sees(visitor.say('Cocok', 'It matches'));
      await visitor.checkAccess();
      await visitor.context.route('**/desk/canonical', (route) => route.fulfill({ body: '[]' }));
      await visitor.button('Periksa sekarang', 'Check now').click();
      await visitor.sees(visitor.say('Tidak cocok', 'It does not match'));
    });

    story(setting, 'past years and open data are there for everybody', async (visitor) => {
      await visitor.open('/history');
      await visitor.seesHeading('Riwayat penghargaan', 'History of the awards');
      await visitor.sees('148');
      await visitor.settles();
      await visitor.checkAccess();
      await visitor.open('/open-data');
      await visitor.seesHeading('Data terbuka', 'Open data');
      await visitor.sees('idn-area-data');
      await visitor.settles();
      await visitor.checkAccess();
    });

    story(setting, 'a theme is chosen, and holds before anything is painted', async (visitor) => {
      const { page } = visitor;
      const theme = () => page.getAttribute('html', 'data-theme');
      await visitor.open('/history');
      const turn = page.getByRole('button', { name: /^(Tema|Theme): / });
      await turn.click();
      assert.equal(await theme(), 'light');
      await turn.click();
      assert.equal(await theme(), 'dark');
      await page.goto('/history', { waitUntil: 'commit' });
      await page.locator('body').waitFor({ state: 'attached' });
      assert.equal(await theme(), 'dark');
      await visitor.settles();
      await visitor.checkAccess();
      await turn.click();
      assert.equal(await theme(), null);
    });

    story(setting, 'an edition that does not exist says so', async (visitor) => {
      await visitor.open('/editions/no-such-edition');
      await visitor.seesHeading('Halaman ini tidak ada', 'This page does not exist');
    });

    story(
      setting,
      'a public page that was looked at is read without a connection',
      async (visitor) => {
        const programme = `/editions/${begun}`;
        await visitor.open(programme);
        await visitor.page.locator('#timeline').waitFor();
        // the first visit is enough: the worker is told what the page had loaded before it came
        await visitor.page.evaluate(() => navigator.serviceWorker.ready);
        await eventually(
          () =>
            visitor.page.evaluate(
              async (address) => ((await caches.match(address)) ? true : undefined),
              `/api${programme}`,
            ),
          'the kept answer',
        );
        await visitor.context.setOffline(true);
        await visitor.page.reload();
        await visitor.page.locator('#timeline').waitFor();
        await visitor.context.setOffline(false);
        visitor.complaints = visitor.complaints.filter((one) => !one.includes('ERR_'));
      },
    );
  });
}
