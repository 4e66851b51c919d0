// What operators, the Sekda and assessors do in their rooms, each in an edition of their own.
import assert from 'node:assert/strict';
import { after, before, describe } from 'node:test';
import { launch } from './browser.mjs';
import { eventually, linkOf, stranger } from './platform.mjs';
import { Caller, makeAssessor, openDesk, Participant, PDF, publish, wait } from './season.mjs';
import { endSession, story } from './stories.mjs';
import { checksPassed, Visitor } from './visitor.mjs';

const ASSESSORS = 5;
// regencies and cities of Central Java, which takes the assessors' own province out of the way
const CODES = ['33.08', '33.71', '33.01'];

/** @type {import('playwright-core').Browser} */
let browser;
/** An edition whose registration is open. */
let edition = '';
/** One whose sheets are given out, and who holds them. */
let judged = { edition: '', assessor: '' };

/**
 * All stories as people live them who look at the client in this way.
 * @param {import('./visitor.mjs').Setting} setting
 */
export function tellRooms(setting) {
  /**
   * @param {string} name
   * @param {(visitor: Visitor) => Promise<void>} tell
   */
  const room = (name, tell) => story(setting, name, tell, { inside: () => browser });

  before(async () => {
    browser = await launch();
    edition = await publish(setting.name);
    judged = await prepareSheets(setting.name);
  });

  after(async () => {
    await browser.close();
    console.log(`${checksPassed()} checks of accessibility passed in the rooms, ${setting.name}`);
  });

  describe(`in the rooms, ${setting.name}`, () => {
    room(
      'a file on its way says how far it is, and is sent again after a break',
      async (visitor) => {
        await visitor.open('/design');
        await upload(visitor, 'perwali.pdf');
        await visitor.page.getByRole('progressbar', { name: 'perwali.pdf' }).waitFor();
        await visitor.checkAccess();
        const again = visitor.button('Coba lagi perwali.pdf', 'Try again: perwali.pdf').first();
        await again.waitFor();
        await visitor.checkAccess();
        await again.click();
        await visitor.button('Batalkan unggahan perwali.pdf', 'Stop uploading perwali.pdf').click();
        await again.waitFor({ state: 'detached' });
      },
    );

    room('an operator registers a government and hands it in', async (visitor) => {
      const person = stranger();
      await visitor.signInAs(person, 'operator', 'Ani Lestari');
      await visitor.settles();
      await visitor.checkAccess();
      await visitor.place('Pendaftaran', 'Entries').click();
      await visitor.sees(visitor.say('Belum ada pendaftaran', 'No registration yet'));
      await visitor.settles();
      await visitor.checkAccess();
      await visitor.page
        .getByRole('link', {
          name: visitor.say('Daftarkan pemerintah daerah', 'Register a government'),
        })
        .click();
      await visitor.page.locator('select[name=edition]').selectOption(edition);
      await visitor.page.getByRole('searchbox').fill('bandung');
      // a name of two governments: which of them is meant stands beside it
      await visitor.page.getByRole('radio', { name: /^Kota Bandung/ }).check();
      await visitor.button('Daftarkan', 'Register').click();
      await visitor.page.getByRole('alert').waitFor();
      await visitor.checkAccess();
      await visitor.field('Instansi', 'Office').fill('Dinas Komunikasi dan Informatika');
      await named(visitor, 'nominee.name').fill('Bambang Wijaya');
      await named(visitor, 'nominee.email').fill(stranger());
      await named(visitor, 'nominee.nip').fill('123');
      await visitor.button('Daftarkan', 'Register').click();
      // the service knows what a number of a civil servant looks like, and its refusal stands at the field
      await visitor.page.getByRole('alert').getByRole('link').click();
      await visitor.page.keyboard.press('ControlOrMeta+a');
      await visitor.page.keyboard.press('Delete');
      await visitor.page.reload();
      assert.equal(await named(visitor, 'nominee.name').inputValue(), 'Bambang Wijaya');
      await visitor.button('Daftarkan', 'Register').click();

      await visitor.page.waitForURL(/\/entries\/en-\w+$/);
      await visitor.page
        .getByRole('link', { name: visitor.say('Unggah surat tugas', 'Upload the letter') })
        .click();
      await visitor.page.waitForURL('**/registration');
      await visitor.settles();
      await visitor.checkAccess();
      await upload(visitor, 'surat tugas.docx');
      await visitor.page.getByRole('alert').waitFor();
      await visitor.checkAccess();
      await visitor.button('Buang surat tugas.docx', 'Discard surat tugas.docx').click();
      await upload(visitor, 'surat tugas.pdf');
      await visitor.sees(
        visitor.say('Surat tugas terlampir.', 'The letter of assignment is attached.'),
      );
      await visitor.button('Ajukan pendaftaran', 'Hand in the registration').click();
      await visitor.page.getByRole('dialog').waitFor();
      await visitor.checkAccess();
      await confirm(visitor);
      await visitor.sees(
        visitor.say('Menunggu verifikasi sekretariat', 'The secretariat is checking'),
      );
      await visitor.settles();
      await visitor.checkAccess();
    });

    room('what was returned is corrected, and two versions are compared', async (visitor) => {
      const participant = await new Participant(edition, '33.72').handIn();
      const secretariat = await Caller.as('sekretariat@demo.example', 'secretariat');
      const path = `/api/entries/${participant.entry}`;
      await secretariat.ask('POST', `${path}/return`, { reason: 'Nomor telepon belum ada.' });
      await visitor.signInAs(participant.operator, 'operator');
      await visitor.open(`/entries/${participant.entry}`);
      await visitor.sees('Nomor telepon belum ada.');
      await visitor.settles();
      await visitor.checkAccess();
      await visitor.page
        .getByRole('link', {
          name: visitor.say('Perbaiki pendaftaran', 'Correct the registration'),
        })
        .click();
      await named(visitor, 'contact.phone').fill('0811 1111');
      const elsewhere = await participant.asOperator();
      const { contact, nominee } = await elsewhere.ask('GET', path);
      await elsewhere.ask(
        'PUT',
        path,
        { contact: { ...contact, phone: '0822 2222' }, nominee },
        { 'If-Match': '*' },
      );
      await visitor.button('Simpan isian', 'Save').click();
      await visitor.sees(
        visitor.say('Pendaftaran ini diubah di tempat lain', 'This registration was changed'),
      );
      await visitor.sees('0822 2222');
      await visitor.checkAccess();
      await visitor.button('Simpan isian saya', 'Save mine').click();
      await visitor.sees(visitor.say('Isian tersimpan.', 'Saved.'));
      assert.equal((await elsewhere.ask('GET', path)).contact.phone, '0811 1111');
      await visitor.button('Ajukan pendaftaran', 'Hand in the registration').click();
      await confirm(visitor);
      await visitor.page.waitForURL(/\/entries\/en-\w+$/);
      await visitor.sees(
        visitor.say('Menunggu verifikasi sekretariat', 'The secretariat is checking'),
      );
      assert.equal((await elsewhere.ask('GET', path)).entry.status, 'SUBMITTED');
    });

    room('a colleague is invited, and helps to answer', async (visitor) => {
      const participant = await new Participant(edition, '33.73').register();
      const email = stranger();
      await visitor.signInAs(participant.operator, 'operator');
      await visitor.open(`/entries/${participant.entry}`);
      await visitor.page
        .getByText(visitor.say('Undangan rekan', 'Invitations of colleagues'))
        .click();
      await named(visitor, 'name').fill('Made Sudarma');
      await named(visitor, 'email').fill(email);
      await visitor.button('Kirim undangan', 'Send the invitation').click();
      await visitor.page.getByRole('table').waitFor();
      await visitor.checkAccess();
      const first = await linkOf('invitation', email);
      await visitor
        .button('Kirim ulang undangan Made Sudarma', 'Send again: the invitation of Made Sudarma')
        .click();
      await visitor.sees(visitor.say('dikirim ulang', `sent to ${email} again`));

      // the letter before it opens nothing any more
      const link = await eventually(async () => {
        const latest = await linkOf('invitation', email);
        return latest === first ? undefined : latest;
      }, 'the second letter');
      const colleague = await Visitor.come(browser, setting);
      await colleague.open(new URL(link).pathname + new URL(link).hash);
      await colleague.button('Terima undangan', 'Accept the invitation').click();
      await colleague.seesHeading(/Made Sudarma/, /Made Sudarma/);
      await colleague.place('Pendaftaran', 'Entries').click();
      await colleague.page.getByRole('main').getByRole('link').first().click();
      await colleague.page
        .getByRole('link', { name: colleague.say('Isi asesmen', 'Fill in the assessment') })
        .click();
      await colleague.settles();
      await colleague.checkAccess();
      await colleague.page.locator('details a').first().click();
      await colleague.page.locator('input[type=radio]').nth(1).check();
      await savedAll(colleague);
      await colleague.leave();
    });

    room('answers are saved by themselves, and nothing is lost', async (visitor) => {
      const participant = await (
        await new Participant(edition, '33.74').register()
      ).answer(['I01', 'I05']);
      await visitor.signInAs(participant.operator, 'operator');
      await visitor.open(`/entries/${participant.entry}/answers`);
      await visitor.settles();
      await visitor.checkAccess();
      await visitor.page
        .getByRole('link', { name: visitor.say('Lanjutkan dengan I01', 'Go on with I01') })
        .click();
      const explanation = visitor.field('Penjelasan', 'Explanation');
      await explanation.fill('Perwali 12/2024');
      await turn(visitor, 'I02');
      await visitor.page.getByRole('dialog').waitFor();
      await visitor.checkAccess();
      await visitor.button('Tetap di sini', 'Stay here').click();
      await visitor.page.locator('input[type=radio]').nth(3).check();
      await savedAll(visitor);
      await upload(visitor, 'perwali.pdf');
      await visitor.page.getByRole('link', { name: 'perwali.pdf' }).waitFor();
      await savedAll(visitor);
      await visitor.checkAccess();

      const elsewhere = await participant.asOperator();
      await elsewhere.ask('PUT', `/api/dossiers/${participant.entry}/answers/I01`, {
        level: 2,
        explanation: 'Baru rancangan.',
      });
      await explanation.fill('Perwali 12/2024, berlaku');
      await visitor.sees(
        visitor.say('Rekan Anda mengubah jawaban ini', 'Somebody else changed this answer'),
      );
      await visitor.sees('Baru rancangan.');
      await visitor.checkAccess();
      await visitor.button('Simpan isian saya', 'Save mine').click();
      await savedAll(visitor);

      await visitor.field('Tautan', 'Links').fill('bukan tautan');
      await visitor.page.locator('[aria-invalid]').waitFor();
      await visitor.checkAccess();
      await visitor.field('Tautan', 'Links').fill('https://jdih.daerah.example/12');
      await savedAll(visitor);

      await visitor.context.setOffline(true);
      await explanation.fill('Tanpa sambungan');
      await visitor.sees(visitor.say('disimpan begitu tersambung', 'saved once you are connected'));
      await visitor.context.setOffline(false);
      await savedAll(visitor);
      // a browser without a network says so of each request, which is no fault of the page
      visitor.complaints = visitor.complaints.filter((one) => !one.includes('ERR_'));

      await endSession(visitor);
      await explanation.fill('Setelah sesi berakhir');
      await visitor.page.getByRole('dialog').waitFor();
      await visitor.checkAccess();
      await visitor.page.keyboard.press('Escape');
      await visitor.signInAs(participant.operator, 'operator');
      await visitor.open(`/entries/${participant.entry}/answers/I01`);
      assert.equal(await explanation.inputValue(), 'Setelah sesi berakhir');
      // what was restored is saved without a further touch
      await savedAll(visitor);
      const restored = await elsewhere.ask('GET', `/api/dossiers/${participant.entry}`);
      assert.equal(restored.answers[0].explanation, 'Setelah sesi berakhir');
      await explanation.fill('Setelah masuk kembali');
      // whoever goes on at once has all of it saved
      await turn(visitor, 'I02');
      await visitor.page.waitForURL('**/answers/I02');
      const { answers } = await elsewhere.ask('GET', `/api/dossiers/${participant.entry}`);
      assert.equal(answers[0].explanation, 'Setelah masuk kembali');
    });

    room('the Sekda returns and approves, and the operator submits', async (visitor) => {
      const own = await publish(`${setting.name}-sekda`);
      const participant = await (await new Participant(own, '33.75').register()).answer();
      const { entry } = participant;
      await visitor.signInAs(participant.operator, 'operator');
      await visitor.open(`/entries/${entry}/answers`);
      await visitor
        .button('Kirim kepada Sekretaris Daerah', 'Send to the regional secretary')
        .click();
      await visitor.page.getByRole('dialog').waitFor();
      await visitor.checkAccess();
      await confirm(visitor);
      await visitor.sees(visitor.say('Isi sedang terkunci', 'The content is locked'));
      await visitor.checkAccess();
      await visitor.button('Tarik kembali', 'Recall').click();
      await visitor.sees(visitor.say('dan dapat diubah', 'and can be changed'));
      await participant.send();

      const sekda = await Visitor.come(browser, setting);
      await sekda.signInAs(participant.sekda, 'sekda');
      await sekda.settles();
      await sekda.checkAccess();
      await sekda.place('Persetujuan', 'Approvals').click();
      await sekda.sees(sekda.say('Menunggu Anda', 'Waiting for you'));
      await sekda.settles();
      await sekda.checkAccess();
      await sekda.page.getByRole('main').getByRole('link').first().click();
      await sekda.page.getByRole('table').waitFor();
      await sekda.checkAccess();
      await sekda.button('Kembalikan dengan catatan', 'Return with a note').click();
      await sekda.page.getByRole('dialog').waitFor();
      await sekda.checkAccess();
      await named(sekda, 'note').fill('Lengkapi bukti I05.');
      await confirm(sekda);
      await sekda.sees(sekda.say('Asesmen dikembalikan', 'The assessment was returned'));

      await visitor.open(`/entries/${entry}`);
      await visitor.sees('Lengkapi bukti I05.');
      await participant.send();
      await sekda.page.reload();
      await sekda.button('Setujui', 'Approve').click();
      await confirm(sekda);
      await sekda.sees(sekda.say('disetujui.', 'was approved.'));
      await sekda.leave();

      await wait(own, 'submission', 'opens');
      await visitor.open(`/entries/${entry}/answers`);
      await visitor.button('Serahkan asesmen', 'Submit the assessment').click();
      await visitor.page.getByRole('dialog').waitFor();
      await visitor.checkAccess();
      await confirm(visitor);
      await visitor.sees(visitor.say('Tanda terima penyerahan', 'Receipt of the submission'));
      await visitor.settles();
      await visitor.checkAccess();
      await visitor.button('Tarik pendaftaran', 'Withdraw the registration').click();
      await named(visitor, 'reason').fill('Sekretaris Daerah berganti.');
      await visitor.checkAccess();
      await confirm(visitor);
      await visitor.sees(visitor.say('menunggu keputusan ketua', 'waits for the chair'));
    });

    room('an assessor works through the queue', async (visitor) => {
      await visitor.signInAs(judged.assessor, 'assessor');
      await visitor.sees(visitor.say('3 lembar menunggu', '3 sheets wait'));
      await visitor.checkAccess();
      await visitor.place('Lembar nilai', 'Sheets').click();
      const onwards = visitor.page.getByRole('link', {
        name: visitor.say('Lanjutkan:', 'Go on:'),
      });
      await onwards.waitFor();
      await visitor.checkAccess();
      await onwards.click();
      await visitor.button('Ajukan lembar', 'Hand in the sheet').waitFor();
      await visitor.settles();
      await visitor.checkAccess();
      const points = visitor.page.locator('[name$=".points"]');
      await visitor.button('Ajukan lembar', 'Hand in the sheet').click();
      await visitor.page.getByRole('alert').waitFor();
      await visitor.checkAccess();
      await points.first().fill('101');
      await visitor.sees(visitor.say('bilangan bulat 0 sampai 100', 'whole number from 0 to 100'));
      for (let index = 0; index < (await points.count()); index++) {
        await points.nth(index).fill(String(70 + index));
      }
      await savedAll(visitor);
      await visitor.page
        .getByRole('button', { name: visitor.say('Lihat bukti', 'See the evidence') })
        .first()
        .click();
      await visitor.page.getByRole('heading', { level: 4 }).first().waitFor();
      await visitor.checkAccess();

      const sheet = decodeURIComponent(new URL(visitor.page.url()).pathname.split('/')[2] ?? '');
      const elsewhere = await Caller.as(judged.assessor, 'assessor');
      await elsewhere.ask(
        'PUT',
        `/api/sheets/${sheet}`,
        { marks: { A1: { points: 5 } } },
        { 'If-Match': '*' },
      );
      await visitor.page.locator('[name$=".comment"]').first().fill('Bukti jelas.');
      await visitor.sees(visitor.say('di tab atau perangkat lain', 'in another tab or device'));
      await visitor.checkAccess();
      await visitor.button('Simpan isian saya', 'Save mine').click();
      await savedAll(visitor);
      await visitor.button('Ajukan lembar', 'Hand in the sheet').click();
      await visitor.page.getByRole('dialog').waitFor();
      await visitor.checkAccess();
      await confirm(visitor);
      await visitor.sees(visitor.say('1 lembar selesai', 'One sheet done'));

      const secretariat = await Caller.as('sekretariat@demo.example', 'secretariat');
      await secretariat.ask('POST', `/api/sheets/${sheet}/return`, { reason: 'Periksa A1.' });
      await visitor.open(`/sheets/${sheet}`);
      await visitor.sees('Periksa A1.');
      await visitor.settles();
      await visitor.checkAccess();
      await visitor.button('Nyatakan benturan kepentingan', 'Declare a conflict').click();
      await named(visitor, 'reason').fill('Pernah bekerja di sana.');
      await visitor.checkAccess();
      await confirm(visitor);
      await visitor.sees(visitor.say('kepentingan dinyatakan', 'of interest was declared'));
      await visitor.button('Undurkan diri', 'Recuse yourself').click();
      await named(visitor, 'reason').fill('Pernah bekerja di sana.');
      await confirm(visitor);
      await visitor.sees(visitor.say('Menunggu ketua', 'With the chair'));
      await visitor.page
        .getByText(visitor.say('benturan dengan suatu wilayah', 'conflict with a region'))
        .click();
      await visitor.page.getByRole('searchbox').fill('jawa');
      await visitor.checkAccess();
    });
  });
}

/**
 * Plays an edition until three entries lie before five assessors.
 * @param {string} name
 */
export async function prepareSheets(name) {
  const own = await publish(`${name}-desk`);
  const assessors = Array.from({ length: ASSESSORS }, () => stranger());
  for (const assessor of assessors) await makeAssessor(own, assessor);
  const participants = [];
  for (const code of CODES) {
    const participant = await new Participant(own, code).register();
    participants.push(await (await participant.answer()).send());
  }
  await wait(own, 'submission', 'opens');
  for (const participant of participants) await participant.submit();
  await openDesk(own);
  return { edition: own, assessor: assessors[0] ?? '' };
}

/**
 * A field by the name under which it is sent.
 * @param {Visitor} visitor
 * @param {string} name
 */
function named(visitor, name) {
  return visitor.page.locator(`[name="${name}"]`);
}

/** The verb of a question. @param {Visitor} visitor */
async function confirm(visitor) {
  await visitor.page.getByRole('dialog').getByRole('button').first().click();
}

/** @param {Visitor} visitor */
async function savedAll(visitor) {
  await visitor.sees(visitor.say('Semua tersimpan', 'All saved'));
}

/**
 * Goes to the indicator after or before this one.
 * @param {Visitor} visitor
 * @param {string} code
 */
async function turn(visitor, code) {
  await visitor.page
    .getByRole('navigation', { name: visitor.say('Indikator lain', 'Other indicators') })
    .getByRole('link', { name: code })
    .click();
}

/**
 * @param {Visitor} visitor
 * @param {string} name
 */
async function upload(visitor, name) {
  const file = { name, mimeType: 'application/pdf', buffer: Buffer.from(PDF) };
  await visitor.page.locator('input[type=file]').first().setInputFiles(file);
}
