// What everybody finds out about a season, without an account.
import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { eventually, SITE } from './platform.mjs';
import { playSeason, SEASON } from './shown.mjs';
import { story } from './stories.mjs';

/**
 * The same for each way of looking at the client.
 * @param {import('./visitor.mjs').Setting} setting
 */
export function tellPublicStories(setting) {
  /** @typedef {import('./visitor.mjs').Visitor} Visitor */
  /**
   * A story of somebody who sees the season.
   * @param {string} name
   * @param {(visitor: Visitor) => Promise<void>} tell
   */
  const ofTheSeason = (name, tell) =>
    story(setting, name, tell, { prepare: (visitor) => playSeason(visitor.context) });

  describe(`what is public, in ${setting.name}`, () => {
    ofTheSeason('the front page tells what is next by the platform’s clock', async (visitor) => {
      await visitor.open('/');
      await visitor.settles();
      await visitor.sees(
        visitor.say('Batas waktu berikutnya, Visitasi', 'Next deadline, Field Visit'),
      );
      await visitor.sees(visitor.say('1 hari 13 jam lagi', '1 day 13 hours left'));
      await visitor.sees(
        visitor.say('137 peserta terverifikasi dari 546', '137 verified participants of 546'),
      );
      await visitor.checkAccess();
      await visitor.page.getByRole('link', { name: 'ADLG Awards 2025' }).first().click();
      await visitor.seesHeading('ADLG Awards 2025', 'ADLG Awards 2025');
      assert.equal(
        await visitor.page.evaluate(() => document.activeElement?.tagName),
        'H1',
        'whoever comes from another page begins at the heading',
      );
    });

    ofTheSeason('the rules are told in words, with all dates and weights', async (visitor) => {
      await visitor.open(`/editions/${SEASON}`);
      await visitor.settles();
      assert.match(await visitor.page.title(), /^ADLG Awards 2025 · Anugerah$/);
      assert.match(
        (await visitor.page.getAttribute('meta[name=description]', 'content')) ?? '',
        /ADLG Awards 2025/,
      );
      await visitor.sees('Dua provinsi terdampak banjir.');
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

    ofTheSeason('participants are found by map, filter and name', async (visitor) => {
      const { page } = visitor;
      const rows = page.locator('[aria-labelledby=list] tbody tr');
      await visitor.open(`/editions/${SEASON}/participants`);
      await visitor.seesHeading('Peserta', 'Participants');
      await rows.nth(49).waitFor();
      await visitor.sees(visitor.say('50 dari 137 ditampilkan', '50 of 137 shown'));
      await visitor.checkAccess();
      await visitor.button('Tampilkan lebih banyak', 'Show more').click();
      await rows.nth(99).waitFor();

      const java = page.getByRole('button', { name: /Jawa Barat/ });
      await java.click();
      await page.waitForURL('**/participants?province=32');
      assert.equal(await java.getAttribute('aria-pressed'), 'true');
      await eventually(async () => (await rows.count()) < 10 || undefined, 'the province alone');
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
      await visitor.open(`/editions/${SEASON}/participants?category=kota&q=kota`);
      await rows.first().waitFor();
      const table = page.getByRole('link', {
        name: visitor.say('Unduh semua peserta (CSV)', 'Download all participants (CSV)'),
      });
      assert.equal(await table.getAttribute('href'), `/api/participants/${SEASON}/table`);
    });

    ofTheSeason('a result is read, checked and passed on', async (visitor) => {
      const { page } = visitor;
      await visitor.open(`/editions/${SEASON}/results`);
      await visitor.seesHeading('Hasil', 'Results');
      await visitor.sees(visitor.say('Belum diputus', 'Not decided yet'));
      await visitor.checkAccess();
      const desk = visitor.say('Penilaian Dokumen', 'Desk Assessment');
      await page.getByRole('link', { name: desk }).click();
      await visitor.seesHeading('Hasil Penilaian Dokumen', 'Result of the Desk Assessment');
      await visitor.settles();
      await page.locator('main figure').nth(2).waitFor();
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

      await visitor.open(`/editions/${SEASON}/results/visit`);
      await visitor.sees(visitor.say('Hasil ini belum ada', 'There is no such result yet'));
      await visitor.checkAccess();
    });

    ofTheSeason('past years and open data are there for everybody', async (visitor) => {
      await visitor.open('/history');
      await visitor.seesHeading('Riwayat penghargaan', 'History of the awards');
      await visitor.sees(visitor.say('Sumber lain menyebut 76.', 'Another source says 76.'));
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
        const { items } = await (await fetch(`${SITE}/api/editions`)).json();
        const programme = `/editions/${items[0].id}`;
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
