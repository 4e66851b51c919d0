// One whole season: the secretariat and the chair run it in their browsers, the public looks on in its own. What
// governments and assessors do meanwhile is asked of the interface.
import { randomUUID } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { launch } from './browser.mjs';
import { eventually, json, linkOf, SITE } from './platform.mjs';
import { Caller, Participant, wait } from './season.mjs';
import { Visitor } from './visitor.mjs';

const CODES = ['33.71', '33.72', '33.73', '33.74'];
const ASSESSORS = 5;
const PATIENCE_MILLIS = 60_000;

/** @typedef {{ code: string, name: Record<'id' | 'en', string> }} Stage */

/** @param {import('./visitor.mjs').Setting} setting */
export function tellSeason(setting) {
  /** @type {import('playwright-core').Browser} */
  let browser;

  before(async () => {
    browser = await launch();
  });
  after(() => browser.close());

  describe(`a season, ${setting.name}`, () => {
    test('is run from the first day to the awards', { timeout: 420_000 }, async () => {
      const secretariat = await Visitor.come(browser, setting);
      const chair = await Visitor.come(browser, setting);
      const anybody = await Visitor.come(browser, setting);
      await secretariat.signInAsOffice('Sekretariat Demo');
      await chair.signInAsOffice('Ketua Demo');

      const edition = await publish(secretariat);
      const participants = await Promise.all(
        CODES.map((code) => new Participant(edition, code).handIn()),
      );
      await verifyAll(secretariat, edition);
      const assessors = await inviteAssessors(secretariat, edition);
      await wait(edition, 'submission', 'opens');
      for (const one of participants) await (await (await one.answer()).send()).submit();

      await anybody.open(`/editions/${edition}/participants`);
      for (const name of ['Kota Magelang', 'Kota Surakarta', 'Kota Salatiga', 'Kota Semarang']) {
        await anybody.sees(name);
      }

      await wait(edition, 'submission', 'closes');
      /** @type {{ rules: { stages: Stage[] } }} */
      const { rules } = await json(await fetch(`${SITE}/api/editions/${edition}`));
      for (const stage of rules.stages) {
        await wait(edition, `stage:${stage.code}`, 'opens');
        await open(secretariat, edition, stage);
        await score(assessors, edition, stage.code);
        await close(secretariat, edition, stage);
        await decide(secretariat, chair);
        await anybody.open(`/editions/${edition}/results/${stage.code}`);
        await anybody.sees('Kota ');
      }
      await anybody.sees(anybody.say('Juara I', 'Winner I'));
      await anybody.checkAccess();

      await secretariat.open(`/console/${edition}`);
      await secretariat.sees(secretariat.say('Lolos tahap terakhir', 'Through the latest stage'));
      await secretariat.open(`/console/${edition}/letters?kind=AWARD&status=SENT`);
      await secretariat.page
        .getByRole('link', { name: secretariat.say('Penghargaan', 'Award') })
        .first()
        .waitFor();
      for (const one of [secretariat, chair, anybody]) await one.leave();
    });
  });
}

/**
 * Publishes a trial edition that began yesterday; the answer is its id.
 * @param {Visitor} secretariat
 */
async function publish(secretariat) {
  await secretariat.open('/console/new');
  await secretariat.page.locator('select[name=template]').selectOption('adlga-2025');
  const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
  await secretariat.page.locator('input[name=startsOn]').fill(yesterday);
  await secretariat.button('Lanjutkan', 'Continue').click();
  await secretariat.page.locator('input[name=demo]').check();
  await press(secretariat, 'Terbitkan', 'Publish');
  await confirm(secretariat);
  await secretariat.seesHeading('Ringkasan', 'Overview');
  return secretariat.page.url().split('/').at(-1) ?? '';
}

/**
 * @param {Visitor} secretariat
 * @param {string} edition
 */
async function verifyAll(secretariat, edition) {
  await secretariat.open(`/console/${edition}/entries?status=SUBMITTED`);
  await secretariat.page
    .getByRole('checkbox', {
      name: secretariat.say('Pilih semua baris yang tampil', 'Choose all rows shown'),
    })
    .check();
  await press(secretariat, 'Verifikasi… (4 menunggu)', 'Verify… (4 waiting)');
  await secretariat.page.getByRole('dialog').getByRole('button', { name: /4/ }).click();
  await secretariat.page
    .getByText(secretariat.say('4 terverifikasi, 0 tidak.', '4 verified, 0 not.'))
    .waitFor({ timeout: PATIENCE_MILLIS });
}

/**
 * Invites assessors from a file; they accept.
 * @param {Visitor} secretariat
 * @param {string} edition
 */
async function inviteAssessors(secretariat, edition) {
  const emails = Array.from(
    { length: ASSESSORS },
    (_, one) => `juri.${one}.${randomUUID()}@demo.example`,
  );
  const lines = emails.map((email, one) => `Penilai ${one + 1},Ibu,${email},id,94`);
  await secretariat.open(`/console/${edition}/people`);
  await secretariat.page.locator('input[type=file]:enabled').setInputFiles({
    name: 'asesor.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`nama,sapaan,email,bahasa,provinsi\n${lines.join('\n')}\n`),
  });
  await press(secretariat, `Kirim ${ASSESSORS} undangan`, `Send ${ASSESSORS} invitations`);
  await secretariat.sees(
    secretariat.say(
      `${ASSESSORS} undangan terkirim, 0 gagal.`,
      `${ASSESSORS} invitations sent, 0 failed.`,
    ),
  );
  for (const email of emails) {
    const link = new URL(await linkOf('invitation', email)).hash.slice(1);
    await json(
      await fetch(`${SITE}/api/sign-in/invitation/confirmation`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ link }),
      }),
    );
  }
  return emails;
}

/**
 * Opens a stage and gives it panels.
 * @param {Visitor} secretariat
 * @param {string} edition
 * @param {Stage} stage
 */
async function open(secretariat, edition, stage) {
  await secretariat.open(`/console/${edition}/stages/${stage.code}`);
  const doOpen = secretariat.say('Buka tahap', 'Open the stage');
  const seed = secretariat.page.locator('input[name=seed]');
  // submissions close by themselves, and scoring learns of it a moment later
  await eventually(async () => {
    await secretariat.page.getByRole('main').getByRole('button', { name: doOpen }).click();
    await seed.or(secretariat.page.getByRole('alert')).first().waitFor();
    return (await seed.isVisible()) || undefined;
  }, `the stage ${stage.code} to open`);
  await press(secretariat, 'Coba susun', 'Try it');
  await press(secretariat, 'Tetapkan susunan ini', 'Make these panels');
  await confirm(secretariat);
  await secretariat.sees(secretariat.say('penugasan baru ditetapkan', 'new assignments are made'));
}

/**
 * All assessors hand in their sheets of a stage.
 * @param {readonly string[]} assessors
 * @param {string} edition
 * @param {string} stage
 */
async function score(assessors, edition, stage) {
  const { rules } = await json(await fetch(`${SITE}/api/editions/${edition}`));
  /** @type {{ criteria: { code: string }[] }} */
  const { criteria } = rules.stages.find((/** @type {Stage} */ one) => one.code === stage).rubric;
  for (const [index, email] of assessors.entries()) {
    const assessor = await Caller.as(email, 'assessor');
    const { items } = await assessor.ask('GET', `/api/sheets?edition=${edition}&stage=${stage}`);
    for (const { id, entry } of items) {
      const points = 60 + ((Buffer.from(entry).reduce((sum, one) => sum + one, 0) + index) % 35);
      const marks = Object.fromEntries(
        criteria.map(({ code }) => [code, { points, comment: 'Sesuai bukti.' }]),
      );
      await assessor.ask('PUT', `/api/sheets/${id}`, { marks }, { 'If-Match': '*' });
      await assessor.ask('POST', `/api/sheets/${id}/submission`, undefined, { 'If-Match': '*' });
    }
  }
}

/**
 * @param {Visitor} secretariat
 * @param {string} edition
 * @param {Stage} stage
 */
async function close(secretariat, edition, stage) {
  await secretariat.open(`/console/${edition}/stages/${stage.code}`);
  await secretariat.settles();
  await press(secretariat, 'Tutup tahap', 'Close the stage');
  await confirm(secretariat);
  await secretariat.page
    .getByRole('heading', {
      name: secretariat.say('Keputusan yang dihasilkan', 'The decision that'),
    })
    .waitFor({ timeout: PATIENCE_MILLIS });
}

/**
 * The secretariat proposes what the page shows; the chair reads, approves and publishes it.
 * @param {Visitor} secretariat
 * @param {Visitor} chair
 */
async function decide(secretariat, chair) {
  await press(secretariat, 'Usulkan keputusan', 'Propose the decision');
  await confirm(secretariat);
  await secretariat.sees(secretariat.say('Menunggu ketua', 'Waiting for the chair'));
  await chair.open(new URL(secretariat.page.url()).pathname);
  await press(chair, 'Baca', 'Read');
  await chair.sees(chair.say('Garis lolos', 'Where the line runs'));
  await press(chair, 'Setujui', 'Approve');
  await confirm(chair);
  await press(chair, 'Umumkan', 'Publish');
  await confirm(chair);
  await chair.page
    .getByRole('link', {
      name: chair.say('Lihat hasil yang diumumkan', 'See the published result'),
    })
    .waitFor();
}

/**
 * @param {Visitor} visitor
 * @param {string} id
 * @param {string} en
 */
async function press(visitor, id, en) {
  const name = visitor.say(id, en);
  await visitor.page.getByRole('main').getByRole('button', { name, exact: true }).click();
}

/** Says yes to what a dialogue asks. @param {Visitor} visitor */
async function confirm(visitor) {
  const dialog = visitor.page.getByRole('dialog');
  await dialog.getByRole('button').first().click();
  await dialog.waitFor({ state: 'detached' });
}
