// Takes pictures of every page at both widths into docs/screens/, in front of a running platform (ANUGERAH_URL).
import { mkdir, stat, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { launch } from './browser.mjs';
import { codeOf, invite, linkOf, publishEdition, SITE, stranger } from './platform.mjs';
import { prepareSheets } from './rooms.stories.mjs';
import { Participant, playedSeason, publish } from './season.mjs';
import { DESK, PASSWORD, PHONE, Visitor } from './visitor.mjs';

const MOST_BYTES = 150 * 1024;
// the longest page is cut here: what follows is in the book of components
const MOST_PIXELS = 2600;
const folder = fileURLToPath(new URL('../../docs/screens/', import.meta.url));

/** What was taken, in the order of taking. @type {Set<string>} */
const taken = new Set();

await mkdir(folder, { recursive: true });
await publishEdition();
const season = await playedSeason(20);
const browser = await launch();
try {
  for (const setting of [PHONE, DESK]) {
    const visitor = await Visitor.come(browser, setting);
    await takeOpenPages(visitor);
    await takeWayIn(visitor);
    await takeOwnPages(visitor);
    await visitor.leave();
    const reader = await Visitor.come(browser, setting);
    await takeSeason(reader);
    await reader.leave();
    const auditor = await Visitor.come(browser, setting);
    await takeAudit(auditor);
    await auditor.leave();
    await takeRooms(setting);
    await takeConsole(setting);
  }
  await writeFile(`${folder}README.md`, listOf([...taken]));
} finally {
  await browser.close();
}

/** @param {readonly string[]} names */
function listOf(names) {
  const rows = names.map((name) => {
    const [phone, desk] = [PHONE, DESK].map((one) => `${name}-${one.name}.png`);
    return `| ${name} | [phone](${phone}) | [desk](${desk}) |`;
  });
  return [
    '# Pages',
    '',
    'Every page on a phone (Indonesian, light) and a desk (English, dark), taken by `npm run screens` in `web/` in front of',
    'a platform on which `./anugerah demo` has played a season.',
    '',
    '| page | phone | desk |',
    '| ---- | ----- | ---- |',
    ...rows,
    '',
  ].join('\n');
}

/** @param {Visitor} visitor */
async function takeOpenPages(visitor) {
  for (const [name, path] of [
    ['sign-in', '/sign-in'],
    ['sign-in-stale', '/sign-in?failure=stale'],
    ['sign-in-link', '/sign-in/link#secret'],
    ['sign-up', '/sign-up'],
    ['sign-up-confirm', '/sign-up/confirm#secret'],
    ['password-reset', '/password-reset'],
    ['password-reset-confirm', '/password-reset/confirm#secret'],
    ['address-change', '/address-change#secret'],
    ['not-found', '/no-such-page'],
    ['design', '/design'],
  ]) {
    await visitor.open('about:blank');
    await visitor.open(String(path));
    await visitor.page.waitForLoadState('networkidle');
    await take(visitor, String(name));
  }
  await visitor.open('/sign-up');
  await visitor.field('Nama lengkap', 'Full name').fill('Sri Wahyuni');
  await visitor.button('Kirim surat konfirmasi', 'Send the confirmation').click();
  await visitor.page.getByRole('alert').waitFor();
  await take(visitor, 'sign-up-refused');
}

/** @param {Visitor} visitor */
async function takeSeason(visitor) {
  for (const [name, path] of [
    ['front', '/'],
    ['programme', `/editions/${season.id}`],
    ['participants', `/editions/${season.id}/participants`],
    ['results', `/editions/${season.id}/results`],
    ['result', `/editions/${season.id}/results/${season.stages.at(-1)?.code}`],
    ['history', '/history'],
    ['open-data', '/open-data'],
  ]) {
    await visitor.open(String(path));
    await visitor.settles();
    await visitor.page.waitForLoadState('networkidle');
    await take(visitor, String(name));
  }
}

/** @param {Visitor} visitor */
async function takeWayIn(visitor) {
  const email = stranger();
  await visitor.open(await invite(email, 'SECRETARIAT'));
  await visitor.button('Terima undangan', 'Accept the invitation').waitFor();
  await take(visitor, 'invitation');
  await visitor.button('Terima undangan', 'Accept the invitation').click();
  await visitor.seesHeading('Pasang faktor kedua', 'Set up a second factor');
  await take(visitor, 'second-factor-choice');
  await visitor.button('Pasang aplikasi kode', 'Set up an app').click();
  const shown = visitor.page.getByText(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/);
  const key = (await shown.textContent()) ?? '';
  await take(visitor, 'second-factor-app');
  await visitor.field('Kode dari aplikasi', 'Code from your app').fill(codeOf(key));
  await visitor.button('Pasang', 'Set up').click();
  await visitor.seesHeading('Simpan kode pemulihan Anda', 'Keep your recovery codes');
  await take(visitor, 'recovery-codes');
  await visitor.field('Saya sudah menyimpan', 'I have kept').check();
  await visitor.button('Lanjutkan', 'Continue').click();
  await visitor.seesHeading(/Ratna Dewi/, /Ratna Dewi/);
  await visitor.page.waitForLoadState('networkidle');
  await take(visitor, 'home');
  await visitor.page
    .getByRole('button', { name: visitor.say('Sekretariat', 'Secretariat') })
    .click();
  await visitor.page
    .getByRole('menuitemradio', { name: visitor.say('Operator pendaftaran', 'Operator') })
    .click();
  await visitor.page.getByRole('dialog').waitFor();
  await take(visitor, 'role-switch');
  await visitor.page.keyboard.press('Escape');
  await visitor.signOut();
  await visitor.open('/sign-in');
  await visitor.field('Alamat e-mail', 'E-mail address').fill(email);
  await visitor.button('Kirim tautan masuk ke e-mail', 'Send a sign-in link by e-mail').click();
  await visitor.button('Kirim tautan', 'Send the link').click();
  await visitor.sees(visitor.say('Periksa e-mail Anda', 'Look into your e-mail'));
  await take(visitor, 'link-sent');
  await visitor.open(await linkOf('sign-in-link', email));
  await visitor.button('Ya, masuk', 'Yes, sign in').click();
  await visitor.seesHeading('Buktikan bahwa ini Anda', 'Show that it is you');
  await take(visitor, 'second-factor');
}

/** @param {Visitor} visitor */
async function takeOwnPages(visitor) {
  const email = stranger();
  const { language } = visitor.setting;
  await fetch(`${SITE}/api/sign-in/sign-up`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      name: 'Sri Wahyuni',
      salutation: visitor.say('Ibu', 'Ms'),
      email,
      language,
    }),
  });
  await visitor.open(await linkOf('sign-up', email));
  await visitor.page.locator('input[name=password]').fill(PASSWORD);
  await visitor.button('Buat akun', 'Create the account').click();
  await visitor.seesHeading(/Sri Wahyuni/, /Sri Wahyuni/);
  await visitor.open('/account');
  await visitor.page.waitForLoadState('networkidle');
  await take(visitor, 'account');
  await visitor.button('Hapus data pribadi saya', 'Erase my personal data').click();
  await visitor.page.getByRole('dialog').waitFor();
  await take(visitor, 'account-erase');
}

/** @param {Visitor} visitor */
async function takeAudit(visitor) {
  await visitor.signInAsOffice('Auditor Demo');
  await visitor.place('Jejak audit', 'Audit trail').click();
  await visitor.page.locator('main tbody tr').first().waitFor();
  await visitor.settles();
  await take(visitor, 'audit');
}

/** @param {import('./visitor.mjs').Setting} setting */
async function takeRooms(setting) {
  const edition = await publish(`screens-${setting.name}`);
  const participant = await (await new Participant(edition, '33.08').register()).answer(['I05']);
  const { entry } = participant;
  const operator = await Visitor.come(browser, setting);
  await operator.signInAs(participant.operator, 'operator');
  await takeInside(operator, [
    ['entries', '/entries'],
    ['entry-new', '/entries/new'],
    ['entry', `/entries/${entry}`],
    ['registration', `/entries/${entry}/registration`],
    ['answers', `/entries/${entry}/answers`],
    ['answer', `/entries/${entry}/answers/I01`],
  ]);
  await operator.leave();
  await participant.answer();
  await participant.send();
  const sekda = await Visitor.come(browser, setting);
  await sekda.signInAs(participant.sekda, 'sekda');
  await takeInside(sekda, [
    ['approvals', '/approvals'],
    ['approval', `/approvals/${entry}`],
  ]);
  await sekda.leave();
  const { assessor } = await prepareSheets(`screens-${setting.name}`);
  const judge = await Visitor.come(browser, setting);
  await judge.signInAs(assessor, 'assessor');
  await takeInside(judge, [['sheets', '/sheets']]);
  await judge.page.getByRole('link', { name: judge.say('Lanjutkan:', 'Go on:') }).click();
  await judge.button('Ajukan lembar', 'Hand in the sheet').waitFor();
  await judge.settles();
  await take(judge, 'sheet');
  await judge.leave();
}

/** @param {import('./visitor.mjs').Setting} setting */
async function takeConsole(setting) {
  const console = `/console/${season.id}`;
  const secretariat = await Visitor.come(browser, setting);
  await secretariat.signInAsOffice('Sekretariat Demo');
  await takeInside(secretariat, [
    ['console', '/console'],
    ['console-new', '/console/new'],
    ['console-overview', console],
    ['console-entries', `${console}/entries`],
    ['console-people', `${console}/people`],
    ['console-letters', `${console}/letters`],
    ['console-schedule', `${console}/schedule`],
    ['console-stages', `${console}/stages`],
    ['console-stage', `${console}/stages/${season.stages[0]?.code}`],
  ]);
  await secretariat.open(`${console}/entries`);
  await secretariat.page.locator('main tbody a').first().click();
  await secretariat.page.waitForURL('**/entries/en-*');
  await secretariat.page.waitForLoadState('networkidle');
  await take(secretariat, 'console-entry');
  const waiting = await publish(`screens-console-${setting.name}`);
  for (const code of ['33.71', '33.72']) await new Participant(waiting, code).handIn();
  await takeInside(secretariat, [['console-waiting', `/console/${waiting}/entries`]]);
  await secretariat.page.getByRole('checkbox').first().check();
  await secretariat.page
    .getByRole('button', { name: secretariat.say('Verifikasi…', 'Verify…') })
    .click();
  await secretariat.page.getByRole('dialog').waitFor();
  await take(secretariat, 'console-verification');
  await secretariat.leave();
  const ops = await Visitor.come(browser, setting);
  await ops.signInAsOffice('Pengelola Demo');
  await takeInside(ops, [['offices', '/offices']]);
  await ops.leave();
}

/**
 * @param {Visitor} visitor
 * @param {readonly (readonly [name: string, path: string])[]} pages
 */
async function takeInside(visitor, pages) {
  for (const [name, path] of pages) {
    await visitor.open(path);
    await visitor.settles();
    await visitor.page.waitForLoadState('networkidle');
    await take(visitor, name);
  }
}

/**
 * @param {Visitor} visitor
 * @param {string} name
 */
async function take({ page, setting }, name) {
  taken.add(name);
  const path = `${folder}${name}-${setting.name}.png`;
  const isOver = (await page.getByRole('dialog').count()) > 0;
  // a window as high as the page: a bar at its bottom then stands where the page ends
  const whole = await page.evaluate(() => document.documentElement.scrollHeight);
  let height = isOver ? setting.height : Math.max(setting.height, Math.min(whole, MOST_PIXELS));
  for (;;) {
    await page.setViewportSize({ width: setting.width, height });
    await page.evaluate(() => scrollTo(0, 0));
    await page.screenshot({ path, scale: 'css' });
    if ((await stat(path)).size <= MOST_BYTES) break;
    height -= 150;
  }
  await page.setViewportSize({ width: setting.width, height: setting.height });
}
