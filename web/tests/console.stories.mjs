// What the secretariat does in its console, in an edition of its own.
import assert from 'node:assert/strict';
import { after, before, describe } from 'node:test';
import { launch } from './browser.mjs';
import { stranger } from './platform.mjs';
import { Caller, Participant, publish } from './season.mjs';
import { story } from './stories.mjs';
import { checksPassed } from './visitor.mjs';

const CODES = ['33.74', '33.75', '33.76'];

/** @type {import('playwright-core').Browser} */
let browser;
let edition = '';
/** @type {Participant[]} */
let participants = [];

/** @typedef {import('./visitor.mjs').Visitor} Visitor */

/**
 * All stories as the secretariat lives them that looks at the client in this way.
 * @param {import('./visitor.mjs').Setting} setting
 */
export function tellConsole(setting) {
  before(async () => {
    browser = await launch();
    edition = await publish(`console-${setting.name}`);
    participants = await Promise.all(CODES.map((code) => new Participant(edition, code).handIn()));
  });

  after(async () => {
    await browser.close();
    console.log(`${checksPassed()} checks of accessibility passed in the console, ${setting.name}`);
  });

  /**
   * @param {string} name
   * @param {(visitor: Visitor) => Promise<void>} tell
   */
  const room = (name, tell) => story(setting, name, tell, { inside: () => browser });

  describe(`in the console, ${setting.name}`, () => {
    room('the secretariat finds its editions and how far one has come', async (visitor) => {
      await visitor.signInAsOffice('Sekretariat Demo');
      await visitor.place('Ruang sekretariat', 'Secretariat').click();
      await visitor.seesHeading('Ruang sekretariat', 'Secretariat');
      await visitor.settles();
      await visitor.checkAccess();
      await visitor.open(`/console/${edition}`);
      await visitor.seesHeading('Ringkasan', 'Overview');
      await visitor.sees(visitor.say('3 pendaftaran menurut langkahnya', '3 registrations by'));
      await visitor.settles();
      await visitor.checkAccess();
      // from a step of the funnel to those who stand there
      await visitor.page
        .getByRole('link', {
          name: visitor.say('Lihat pendaftaran pada langkah Terdaftar', 'at Registered'),
        })
        .click();
      await visitor.seesHeading('Pendaftaran', 'Registrations');
      await visitor.sees(visitor.say('3 dari 3 pendaftaran', '3 of 3 registrations'));
    });

    room(
      'many are verified at once, of which nothing happens when it is undone',
      async (visitor) => {
        await visitor.signInAsOffice('Sekretariat Demo');
        await visitor.open(`/console/${edition}/entries`);
        await visitor.settles();
        await visitor.checkAccess();
        const boxes = await chooseAll(visitor);
        assert.equal(boxes, CODES.length);
        await visitor.checkAccess();
        await verify(visitor);
        await visitor.sees(visitor.say('Dimulai dalam', 'Begins in'));
        await visitor.checkAccess();
        await visitor.button('Urungkan', 'Undo').first().click();
        await visitor.sees(visitor.say('Tidak ada yang berubah', 'Nothing has changed'));
        await visitor.checkAccess();
        const secretariat = await Caller.as('sekretariat@demo.example', 'secretariat');
        for (const { entry } of participants) {
          const { entry: left } = await secretariat.ask('GET', `/api/entries/${entry}`);
          assert.equal(left.status, 'SUBMITTED');
        }
      },
    );

    room('all of it is done by keys as well', async (visitor) => {
      await visitor.signInAsOffice('Sekretariat Demo');
      await visitor.open(`/console/${edition}/entries`);
      await visitor.settles();
      await visitor.goTo(visitor.say(/checkbox "Pilih K/, /checkbox "Choose K/));
      await visitor.press('Space');
      await visitor.goTo(visitor.say(/button "Verifikasi…/, /button "Verify…/), 'Shift+Tab');
      await visitor.press('Enter');
      const action = visitor.say(
        /button "Verifikasi 1 pendaftaran"/,
        /button "Verify 1 registration"/,
      );
      await visitor.page.getByRole('dialog').getByRole('button').first().waitFor();
      await visitor.goTo(action);
      await visitor.press('Enter');
      await visitor.page.waitForURL('**/jobs/*');
      await visitor.goTo(visitor.say(/button "Urungkan"/, /button "Undo"/));
      await visitor.press('Enter');
      await visitor.sees(visitor.say('Tidak ada yang berubah', 'Nothing has changed'));
    });

    room('what has changed since the preview is listed and left alone', async (visitor) => {
      const [changed] = participants;
      assert.ok(changed);
      await visitor.signInAsOffice('Sekretariat Demo');
      await visitor.open(`/console/${edition}/entries`);
      await visitor.settles();
      await chooseAll(visitor);
      await verify(visitor, async () => {
        const colleague = await Caller.as('sekretariat2@demo.example', 'secretariat');
        const reason = { reason: 'Surat tugas belum ditandatangani.' };
        await colleague.ask('POST', `/api/entries/${changed.entry}/return`, reason);
      });
      await visitor.page
        .getByText(visitor.say('2 terverifikasi, 1 tidak.', '2 verified, 1 not.'))
        .waitFor({ timeout: 60_000 });
      await visitor.sees(visitor.say('Berubah sejak dipratinjau', 'Changed since the preview'));
      await visitor.checkAccess();
      await visitor.open(`/console/${edition}/jobs`);
      await visitor.settles();
      await visitor.sees(visitor.say('Diurungkan', 'Undone'));
      await visitor.checkAccess();
      await visitor.open(`/console/${edition}/entries/${changed.entry}`);
      await visitor.sees('Surat tugas belum ditandatangani.');
      await visitor.checkAccess();
    });

    room('one registration is looked into and rejected, with a reason', async (visitor) => {
      const one = await new Participant(edition, '33.73').handIn();
      await visitor.signInAsOffice('Sekretariat Demo');
      await visitor.open(`/console/${edition}/entries/${one.entry}`);
      await visitor.sees('Bambang Wijaya');
      await visitor.checkAccess();
      await visitor.button('Tolak', 'Reject').click();
      const dialog = visitor.page.getByRole('dialog');
      await dialog.getByLabel(visitor.say('Alasan', 'Reason')).fill('Bukan peserta program ini.');
      await visitor.checkAccess();
      await dialog
        .getByRole('button', { name: visitor.say('Tolak', 'Reject'), exact: true })
        .click();
      await visitor.sees(visitor.say('ditolak.', 'is rejected.'));
      await visitor.sees('Bukan peserta program ini.');
    });

    room('letters are found, read and sent once more under a number', async (visitor) => {
      await visitor.signInAsOffice('Sekretariat Demo');
      await visitor.open(`/console/${edition}/letters?kind=REGISTRATION_VERIFIED&status=SENT`);
      await visitor.settles();
      const letter = visitor.page
        .getByRole('link', {
          name: visitor.say('Pendaftaran terverifikasi', 'Registration verified'),
        })
        .first();
      await letter.waitFor();
      await visitor.checkAccess();
      await letter.click();
      await visitor.sees(visitor.say('Perihal', 'Subject'));
      await visitor.checkAccess();
      await visitor.button('Kirim ulang', 'Send again').click();
      const dialog = visitor.page.getByRole('dialog');
      await dialog.getByLabel(visitor.say('Alasan', 'Reason')).fill('Belum sampai.');
      await visitor.checkAccess();
      await dialog
        .getByRole('button', { name: visitor.say('Kirim ulang', 'Send again'), exact: true })
        .click();
      await visitor.sees('Belum sampai.');
    });

    room('assessors are invited one by one and from a file', async (visitor) => {
      await visitor.signInAsOffice('Sekretariat Demo');
      await visitor.open(`/console/${edition}/people`);
      await visitor.settles();
      await visitor.checkAccess();
      const email = stranger();
      await visitor.page.locator('input[name=name]').fill('Made Suardana');
      await visitor.page.locator('input[name=email]').first().fill(email);
      await visitor.page.locator('select[name=home]').selectOption('51');
      await visitor.button('Kirim undangan', 'Send the invitation').click();
      await visitor.sees(
        visitor.say('Undangan untuk Made Suardana dikirim.', 'The invitation for Made Suardana'),
      );
      await offer(visitor, 'nama,sapaan,email,bahasa,provinsi\nUli Siregar,Ibu,uli,id,12\n');
      await visitor.sees(visitor.say('alamat e-mail tidak lengkap', 'address is not complete'));
      await visitor.checkAccess();
      const lines = Array.from({ length: 4 }, (_, one) => `Guru ${one},Ibu,${stranger()},id,73`);
      await offer(visitor, `nama,sapaan,email,bahasa,provinsi\n${lines.join('\n')}\n`);
      await visitor.button('Kirim 4 undangan', 'Send 4 invitations').click();
      await visitor.sees(
        visitor.say('4 undangan terkirim, 0 gagal.', '4 invitations sent, 0 failed.'),
      );
      await visitor.checkAccess();
      await visitor.sees('Guru 3');
    });

    room('a deadline is extended with a reason, after seeing what changes', async (visitor) => {
      await visitor.signInAsOffice('Sekretariat Demo');
      await visitor.open(`/console/${edition}/schedule`);
      await visitor.settles();
      await visitor.checkAccess();
      const closes = visitor.page.locator('input[name="windows.registration.closes"]');
      const [day = '', time = ''] = (await closes.inputValue()).split('T');
      const later = new Date(Date.parse(`${day}T00:00:00Z`) + 3 * 86_400_000);
      const earlier = new Date(Date.parse(`${day}T00:00:00Z`) - 3 * 86_400_000);
      const reason = visitor.page.locator('textarea[name=reason]');
      await reason.fill('Gangguan jaringan di dua provinsi.');
      await closes.fill(`${earlier.toISOString().slice(0, 10)}T${time}`);
      await save(visitor);
      await visitor.page.getByRole('alert').waitFor();
      await visitor.checkAccess();
      await closes.fill(`${later.toISOString().slice(0, 10)}T${time}`);
      await save(visitor);
      await visitor.sees(visitor.say('Jadwal nomor 2', 'Schedule number 2'));
      await visitor.sees('Gangguan jaringan di dua provinsi.');
    });

    room('an edition is adjusted, checked and published', async (visitor) => {
      await visitor.signInAsOffice('Sekretariat Demo');
      await visitor.open('/console/new');
      await visitor.settles();
      await visitor.checkAccess();
      // two editions of a template that begin on the same day would be told apart by nobody
      const begins = visitor.say('2027-01-11', '2027-02-08');
      await visitor.page.locator('select[name=template]').selectOption('adlga-2022');
      await visitor.page.locator('input[name=startsOn]').fill(begins);
      await visitor.button('Lanjutkan', 'Continue').click();
      const places = visitor.page.locator('input[name="places.desk"]');
      await places.waitFor();
      await visitor.checkAccess();
      const closes = visitor.page.locator('input[name="windows.submission.closes"]');
      const right = await closes.inputValue();
      await closes.fill(`${begins}T23:00`);
      await visitor.button('Terbitkan', 'Publish').click();
      await visitor.sees(visitor.say('Belum dapat diterbitkan', 'Cannot be published yet'));
      await visitor.checkAccess();
      await closes.fill(right);
      await places.fill('7');
      await visitor.button('Terbitkan', 'Publish').click();
      const dialog = visitor.page.getByRole('dialog');
      await dialog.waitFor();
      await visitor.checkAccess();
      await dialog.getByRole('button', { name: visitor.say('Terbitkan', 'Publish') }).click();
      await visitor.seesHeading('Ringkasan', 'Overview');
      const id = visitor.page.url().split('/').at(-1) ?? '';
      const secretariat = await Caller.as('sekretariat@demo.example', 'secretariat');
      const { rules, demo } = await secretariat.ask('GET', `/api/editions/${id}`);
      assert.equal(rules.stages[0].places, 7);
      assert.equal(demo, false);
    });

    room('an auditor reads in the console and is offered nothing to change', async (visitor) => {
      await visitor.signInAsOffice('Auditor Demo');
      await visitor.open(`/console/${edition}/entries`);
      await visitor.settles();
      await visitor.page.locator('tbody tr').first().waitFor();
      assert.equal(await visitor.page.getByRole('checkbox').count(), 0);
      await visitor.open(`/console/${edition}/stages`);
      await visitor.settles();
      await visitor.checkAccess();
      await visitor.open(`/console/${edition}/schedule`);
      await visitor.sees(visitor.say('Jadwal nomor', 'Schedule number'));
      assert.equal(await visitor.page.locator('textarea').count(), 0);
    });

    room('the platform’s operator gives offices and finds accounts', async (visitor) => {
      await visitor.signInAsOffice('Pengelola Demo');
      await visitor.place('Jabatan', 'Offices').click();
      await visitor.seesHeading('Jabatan', 'Offices');
      await visitor.settles();
      await visitor.checkAccess();
      await visitor.page.locator('input[name=email]').last().fill('ketua@demo.example');
      await visitor.button('Cari', 'Search').click();
      await visitor.sees('Ketua Demo');
      await visitor.checkAccess();
    });
  });
}

/**
 * Chooses all registrations on the page; the answer is how many there are.
 * @param {Visitor} visitor
 */
async function chooseAll(visitor) {
  const boxes = visitor.page.getByRole('checkbox', {
    name: visitor.say('Pilih K', 'Choose K'),
  });
  await boxes.first().waitFor();
  const count = await boxes.count();
  for (let one = 0; one < count; one++) await boxes.nth(one).check();
  return count;
}

/**
 * Verifies what is chosen, as the preview shows it.
 * @param {Visitor} visitor
 * @param {() => Promise<void>} [meanwhile] what somebody else does after the preview
 */
async function verify(visitor, meanwhile) {
  await visitor.page.getByRole('button', { name: visitor.say('Verifikasi…', 'Verify…') }).click();
  const dialog = visitor.page.getByRole('dialog');
  const action = dialog.getByRole('button', {
    name: visitor.say(/^Verifikasi \d+ pendaftaran$/, /^Verify \d+ registrations?$/),
  });
  await action.waitFor();
  await visitor.checkAccess();
  await meanwhile?.();
  await action.click();
  await visitor.page.waitForURL('**/jobs/*');
}

/**
 * Chooses a file of people.
 * @param {Visitor} visitor
 * @param {string} text
 */
async function offer(visitor, text) {
  await visitor.page
    .locator('input[type=file]')
    .setInputFiles({ name: 'asesor.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
}

/**
 * Saves a schedule after looking at what changes.
 * @param {Visitor} visitor
 */
async function save(visitor) {
  const name = visitor.say('Simpan jadwal baru', 'Save the new schedule');
  await visitor.page.getByRole('main').getByRole('button', { name }).click();
  const dialog = visitor.page.getByRole('dialog');
  await dialog.getByRole('button', { name }).waitFor();
  await visitor.checkAccess();
  await dialog.getByRole('button', { name }).click();
}
