// What people do with the web client in front of a running platform. Needs ANUGERAH_URL, and Chromium.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { launch } from './browser.mjs';
import { codeOf, eventually, invite, linkOf, publishEdition, SITE, stranger } from './platform.mjs';
import { checksPassed, PASSWORD, Visitor } from './visitor.mjs';

const STORY_MILLIS = process.env.ANUGERAH_OTHER ? 180_000 : 90_000;

/** @type {import('playwright-core').Browser} */
let browser;
/** Somebody with an account and a password, for stories that need no more. */
let member = '';

/**
 * All stories as people live them who look at the client in this way.
 * @param {import('./visitor.mjs').Setting} setting
 */
export function tellStories(setting) {
  before(async () => {
    browser = await launch();
    await publishEdition();
    const visitor = await Visitor.come(browser, setting);
    member = await signedUp(visitor);
    await visitor.leave();
  });

  after(async () => {
    await browser.close();
    console.log(`${checksPassed()} checks of accessibility passed in ${setting.name}`);
  });

  describe(`in ${setting.name}`, () => {
    story(setting, 'everybody finds the open pages in their own language', async (visitor) => {
      await visitor.forgetLanguage();
      for (const [path, id, en] of /** @type {const} */ ([
        ['/', /^Penghargaan yang dinilai adil/, /^Awards that are judged/],
        ['/sign-in', 'Masuk', 'Sign in'],
        ['/sign-in?failure=stale', 'Masuk', 'Sign in'],
        ['/sign-in/link', 'Tautan ini tidak lengkap', 'This link is not complete'],
        ['/sign-in/link#secret', 'Masuk dengan tautan ini?', 'Sign in by this link?'],
        ['/sign-up', 'Daftar akun', 'Sign up'],
        ['/sign-up/confirm#secret', 'Buat kata sandi', 'Choose a password'],
        ['/password-reset', 'Ganti kata sandi', 'Change your password'],
        ['/password-reset/confirm#secret', 'Buat kata sandi baru', 'Choose a new password'],
        ['/address-change#secret', 'Konfirmasi alamat baru', 'Confirm your new address'],
        ['/no-such-page', 'Halaman ini tidak ada', 'This page does not exist'],
      ])) {
        await visitor.open('about:blank');
        await visitor.open(path);
        await visitor.seesHeading(id, en);
        await visitor.settles();
        assert.equal(await visitor.page.getAttribute('html', 'lang'), setting.language);
        await visitor.checkAccess();
      }
    });

    story(setting, 'on a demo platform one press signs in as an office', async (visitor) => {
      await visitor.open('/sign-in?next=/account');
      await visitor.sees(visitor.say('Ini platform peragaan', 'This is a demo platform'));
      await visitor.sees(visitor.say('Semua orang boleh masuk', 'Everybody may sign in'));
      await visitor.page.getByRole('button', { name: 'Auditor Demo' }).click();
      await visitor.page.waitForURL('**/account');
      await visitor.seesHeading('Akun saya', 'My account');
      assert.equal(await visitor.field('Nama lengkap', 'Full name').inputValue(), 'Auditor Demo');
    });

    story(setting, 'a link that was used says so and leads to a new one', async (visitor) => {
      await visitor.open('/invitation#used-or-never-made');
      await visitor.sees(visitor.say('Minta undangan baru', 'Ask for a new one'));
      await visitor.checkAccess();
    });

    story(setting, 'the language is switched and stays', async (visitor) => {
      await visitor.open('/');
      await (
        setting.width < 480 ? visitor.button('EN', 'ID') : visitor.button('English', 'Indonesia')
      ).click();
      const other = setting.language === 'id' ? 'en' : 'id';
      assert.equal(await visitor.page.getAttribute('html', 'lang'), other);
      await visitor.page.reload();
      assert.equal(await visitor.page.getAttribute('html', 'lang'), other);
    });

    story(setting, 'on a new device pages speak the language of the account', async (visitor) => {
      await visitor.forgetLanguage();
      await visitor.signInAsOffice('Auditor Demo');
      await visitor.page.getByRole('heading', { level: 1, name: /^Selamat datang/ }).waitFor();
      assert.equal(await visitor.page.getAttribute('html', 'lang'), 'id');
    });

    story(
      setting,
      'somebody signs up by a letter and comes back by the password',
      async (visitor) => {
        const email = stranger();
        await visitor.open('/');
        await visitor.page
          .getByRole('link', { name: visitor.say('Daftar akun', 'Sign up') })
          .click();
        await visitor.field('Nama lengkap', 'Full name').fill('Sri Wahyuni');
        await visitor.field('Alamat e-mail', 'E-mail address').fill('sri');
        await visitor.button('Kirim surat konfirmasi', 'Send the confirmation').click();
        await visitor.page.getByRole('alert').waitFor();
        await visitor.checkAccess();
        await visitor.page.getByRole('alert').getByRole('link').click();
        await visitor.page.keyboard.type('.wahyuni');
        await visitor.field('Alamat e-mail', 'E-mail address').fill(email);
        await visitor.button('Kirim surat konfirmasi', 'Send the confirmation').click();
        await visitor.seesHeading('Satu langkah lagi', 'One more step');

        await visitor.open(await linkOf('sign-up', email));
        await visitor.page.locator('input[name=password]').fill('terlalu-pendek'.slice(0, 8));
        await visitor.button('Buat akun', 'Create the account').click();
        await visitor.page.getByRole('alert').waitFor();
        await visitor.page.locator('input[name=password]').fill(PASSWORD);
        await visitor.button('Buat akun', 'Create the account').click();
        await visitor.seesHeading('Selamat datang, Sri Wahyuni', 'Welcome, Sri Wahyuni');
        await visitor.settles();
        await visitor.checkAccess();

        await visitor.signOut();
        await visitor.open('/account');
        await visitor.seesHeading('Masuk', 'Sign in');
        await visitor.field('Alamat e-mail', 'E-mail address').fill(email);
        await visitor.page.locator('input[name=password]').fill('bukan-kata-sandi-saya');
        await visitor.button('Masuk', 'Sign in').click();
        await visitor.page.getByRole('alert').waitFor();
        await visitor.page.locator('input[name=password]').fill(PASSWORD);
        await visitor.button('Masuk', 'Sign in').click();
        // where somebody wanted to go before they signed in
        await visitor.page.waitForURL('**/account');
        await visitor.seesHeading('Akun saya', 'My account');
      },
    );

    story(
      setting,
      'an invitation needs an app for codes, and later a link and a code',
      async (visitor) => {
        const email = stranger();
        await visitor.open(await invite(email, 'SECRETARIAT'));
        await visitor.seesHeading('Undangan untuk Anda', 'An invitation for you');
        await visitor.sees('Ratna Dewi');
        await visitor.checkAccess();
        await visitor.button('Terima undangan', 'Accept the invitation').click();
        await visitor.seesHeading('Pasang faktor kedua', 'Set up a second factor');
        await visitor.checkAccess();
        await visitor.button('Pasang aplikasi kode', 'Set up an app').click();
        await visitor.seesHeading('Aplikasi kode sekali pakai', 'An app for one-time codes');
        await visitor.checkAccess();
        const shown = visitor.page.getByText(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/);
        const key = (await shown.textContent()) ?? '';
        await visitor.field('Kode dari aplikasi', 'Code from your app').fill(codeOf(key));
        await visitor.button('Pasang', 'Set up').click();
        await visitor.seesHeading('Simpan kode pemulihan Anda', 'Keep your recovery codes');
        await visitor.checkAccess();
        assert.equal(await visitor.page.locator('main ul li').count(), 10);
        await visitor.field('Saya sudah menyimpan', 'I have kept').check();
        await visitor.button('Lanjutkan', 'Continue').click();
        await visitor.seesHeading(/Ratna Dewi/, /Ratna Dewi/);
        await visitor.signOut();

        await visitor.open('/sign-in');
        await visitor.field('Alamat e-mail', 'E-mail address').fill(email);
        await visitor
          .button('Kirim tautan masuk ke e-mail', 'Send a sign-in link by e-mail')
          .click();
        await visitor.button('Kirim tautan', 'Send the link').click();
        await visitor.sees(visitor.say('Periksa e-mail Anda', 'Look into your e-mail'));
        await visitor.checkAccess();
        await visitor.open(await linkOf('sign-in-link', email));
        await visitor.button('Ya, masuk', 'Yes, sign in').click();
        await visitor.seesHeading('Buktikan bahwa ini Anda', 'Show that it is you');
        await visitor.checkAccess();
        // one code is good once, and the next one is good already
        await visitor.field('Kode dari aplikasi', 'Code from your app').fill(codeOf(key, 1));
        await visitor.button('Lanjutkan', 'Continue').click();
        await visitor.seesHeading(/Ratna Dewi/, /Ratna Dewi/);
      },
    );

    story(setting, 'a passkey is enough, and roles are switched knowingly', async (visitor) => {
      const email = stranger();
      await visitor.takePasskeyDevice();
      await visitor.open(await invite(email, 'AUDITOR'));
      await visitor.button('Terima undangan', 'Accept the invitation').click();
      await visitor.field('Nama kunci sandi', 'Name of the passkey').fill('Ponsel');
      await visitor.button('Buat kunci sandi', 'Make a passkey').click();
      await visitor.field('Saya sudah menyimpan', 'I have kept').check();
      await visitor.button('Lanjutkan', 'Continue').click();
      await visitor.seesHeading(/Ratna Dewi/, /Ratna Dewi/);

      await visitor.page.getByRole('button', { name: 'Auditor' }).click();
      await visitor.page
        .getByRole('menuitemradio', { name: visitor.say('Operator pendaftaran', 'Operator') })
        .click();
      await visitor.page.getByRole('dialog').waitFor();
      await visitor.checkAccess();
      await visitor.button('Ganti peran', 'Switch role').click();
      await visitor.sees(visitor.say('Anda sekarang bertindak sebagai', 'You now act as'));
      await visitor.page.reload();
      await visitor.page
        .getByRole('button', { name: visitor.say('Operator pendaftaran', 'Operator') })
        .waitFor();
      await visitor.signOut();

      // the browser may offer the passkey by itself, before anybody asks for it
      await visitor.open('/sign-in');
      const button = visitor.button('Masuk dengan kunci sandi (passkey)', 'Sign in with a passkey');
      await Promise.race([
        button.click().catch(() => undefined),
        visitor.page.waitForURL('**/home'),
      ]);
      await visitor.page.waitForURL('**/home');
      await visitor.seesHeading(/Ratna Dewi/, /Ratna Dewi/);
    });

    story(setting, 'an auditor reads who did what, and narrows it down', async (visitor) => {
      await visitor.signInAsOffice('Auditor Demo');
      await visitor.place('Jejak audit', 'Audit trail').click();
      await visitor.seesHeading('Jejak audit', 'Audit trail');
      await visitor.settles();
      const rows = visitor.page.locator('main tbody tr');
      await rows.first().waitFor();
      assert.equal(await rows.count(), 25);
      await visitor.checkAccess();
      await visitor.button('Tampilkan yang lebih lama', 'Show older ones').click();
      await rows.nth(25).waitFor();

      const created = visitor.say('Akun dibuat', 'An account was created');
      await visitor.unfoldFilters();
      await visitor.field('Tindakan', 'Act').first().selectOption({ label: created });
      await visitor.button('Tampilkan', 'Show').click();
      await visitor.page.waitForURL('**/audit?what=*');
      await visitor.settles();
      await rows.first().waitFor();
      const told = await visitor.page.locator('main tbody th').allTextContents();
      assert.deepEqual([...new Set(told)], [created]);

      await visitor.page.locator('main tbody a').first().click();
      await visitor.page.waitForURL('**/audit?*account=*');
      await visitor.unfoldFilters();
      await visitor.field('Sampai dengan tanggal', 'Until the day').fill('2020-01-31');
      await visitor.button('Tampilkan', 'Show').click();
      await visitor.sees(visitor.say('Tidak ada tindakan yang cocok', 'No act fits'));
      await visitor.checkAccess();
      await visitor.unfoldFilters();
      await visitor.page
        .getByRole('link', { name: visitor.say('Hapus saringan', 'Clear the filters') })
        .click();
      await rows.nth(24).waitFor();
    });

    story(setting, 'the own account is looked after', async (visitor) => {
      const email = await signedUp(visitor);
      await visitor.takePasskeyDevice();
      await visitor.open('/account');
      await visitor.settles();
      await visitor.checkAccess();

      await visitor.field('Nama lengkap', 'Full name').fill('Sri W.');
      await visitor.button('Simpan', 'Save').click();
      await visitor.sees(visitor.say('Data diri tersimpan.', 'Your details were saved.'));

      await visitor.field('Nama kunci sandi baru', 'Name of the new passkey').fill('Ponsel');
      await visitor.button('Buat kunci sandi', 'Make a passkey').click();
      await visitor.sees(visitor.say('ditambahkan', 'was added'));
      await visitor.page
        .getByRole('button', { name: visitor.say('Hapus Ponsel', 'Remove Ponsel') })
        .click();
      await visitor.checkAccess();
      await visitor.page.getByRole('dialog').getByRole('button').first().click();
      await visitor.sees(visitor.say('dihapus.', 'was removed.'));

      const saved = visitor.page.waitForEvent('download');
      await visitor.button('Unduh data saya', 'Download my data').click();
      assert.match((await saved).suggestedFilename(), /anugerah\.json$/);

      const other = await Visitor.come(browser, setting);
      await other.signInByPassword(email);
      await visitor.page.reload();
      await visitor.button('Akhiri semua sesi lain', 'End all other sessions').click();
      await visitor.page.getByRole('dialog').getByRole('button').first().click();
      await visitor.sees(
        visitor.say('Semua sesi lain diakhiri.', 'All other sessions were ended.'),
      );
      await other.leave();

      await visitor.button('Hapus data pribadi saya', 'Erase my personal data').click();
      await visitor.sees(email);
      await visitor.checkAccess();
      await visitor.button('Hapus untuk selamanya', 'Erase for good').click();
      await visitor.page.waitForURL((address) => address.pathname === '/');
    });

    story(setting, 'a session that ends in mid-form loses nothing', async (visitor) => {
      await visitor.signInByPassword(member);
      await visitor.open('/account');
      await visitor.field('Nama lengkap', 'Full name').fill('Sri W., draf');
      await endSession(visitor);
      await visitor.button('Simpan', 'Save').click();
      const dialog = visitor.page.getByRole('dialog');
      await dialog.waitFor();
      await visitor.checkAccess();
      await dialog.getByText(member).waitFor();
      await dialog.locator('input[name=password]').fill(PASSWORD);
      await dialog
        .getByRole('button', { name: visitor.say('Masuk', 'Sign in'), exact: true })
        .click();
      await visitor.sees(visitor.say('Data diri tersimpan.', 'Your details were saved.'));
      await visitor.page.reload();
      await eventually(
        async () =>
          (await visitor.field('Nama lengkap', 'Full name').inputValue()) === 'Sri W., draf' ||
          undefined,
        'the saved name',
      );
    });

    story(setting, 'what is not saved is asked about before it is left', async (visitor) => {
      await visitor.signInByPassword(member);
      await visitor.open('/account');
      await visitor.field('Nama lengkap', 'Full name').fill('Belum disimpan');
      await visitor.page.getByRole('link', { name: visitor.say('Beranda', 'Home') }).click();
      await visitor.button('Tetap di sini', 'Stay here').click();
      assert.equal(await visitor.field('Nama lengkap', 'Full name').inputValue(), 'Belum disimpan');
      await visitor.page.getByRole('link', { name: visitor.say('Beranda', 'Home') }).click();
      await visitor.button('Tinggalkan', 'Leave').click();
      await visitor.page.waitForURL('**/home');
      await visitor.page
        .getByRole('link', { name: visitor.say('Akun saya', 'My account') })
        .click();
      assert.equal(
        await visitor.field('Nama lengkap', 'Full name').inputValue(),
        'Belum disimpan',
        'the draft is kept in this tab',
      );
    });

    story(setting, 'the way in and around needs no mouse', async (visitor) => {
      const { page } = visitor;
      await visitor.open('/');
      await visitor.settles();
      await visitor.goTo(visitor.say(/Langsung ke isi/, /Skip to/));
      await visitor.press('Enter');
      assert.equal(await focusedIn(visitor), 'MAIN');
      await visitor.goTo(visitor.say(/link "Riwayat/, /link "History/));
      await visitor.press('Enter');
      await visitor.seesHeading('Riwayat penghargaan', 'History of the awards');
      assert.equal(await focusedIn(visitor), 'H1');
      await visitor.goTo(visitor.say(/link "Masuk"/, /link "Sign in"/), 'Shift+Tab');
      await visitor.press('Enter');
      await visitor.seesHeading('Masuk', 'Sign in');
      await visitor.goTo(visitor.say(/textbox "Alamat e-mail/, /textbox "E-mail address/));
      await page.keyboard.type(member);
      await visitor.goTo(visitor.say(/textbox "Kata sandi/, /textbox "Password/));
      await page.keyboard.type(PASSWORD);
      await visitor.press('Enter');
      await page.waitForURL('**/home');
      await visitor.settles();

      await visitor.goTo(visitor.say(/link "Akun saya"/, /link "My account"/));
      await visitor.press('Enter');
      await visitor.seesHeading('Akun saya', 'My account');
      await visitor.settles();
      await visitor.goTo(visitor.say(/textbox "Nama lengkap/, /textbox "Full name/));
      await visitor.press('ControlOrMeta+a');
      await page.keyboard.type('Sri Wahyuni');
      await visitor.press('Enter');
      await visitor.sees(visitor.say('Data diri tersimpan.', 'Your details were saved.'));
      await visitor.goTo(visitor.say(/button "Keluar"/, /button "Sign out"/), 'Shift+Tab');
      await visitor.press('Enter');
      const dialog = page.getByRole('dialog');
      await dialog.waitFor();
      await eventually(
        async () =>
          (await dialog.evaluate((one) => one.contains(document.activeElement))) || undefined,
        'the focus in the dialogue',
      );
      await visitor.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      // where it was before
      assert.match(await focused(visitor), visitor.say(/Keluar/, /Sign out/));
      await visitor.press('Enter');
      await dialog.waitFor();
      await visitor.goTo(visitor.say(/button "Keluar"/, /button "Sign out"/));
      await visitor.press('Enter');
      await page.waitForURL((address) => address.pathname === '/');
    });

    story(setting, 'two tabs know of each other', async (visitor) => {
      await visitor.signInByPassword(member);
      const second = await visitor.context.newPage();
      await second.goto('/home');
      await second.getByRole('heading', { level: 1 }).waitFor();
      await visitor.signOut();
      await second.waitForURL('**/sign-in**');
    });

    story(setting, 'the keyboard alone is enough to sign in', async (visitor) => {
      await visitor.open('/sign-in');
      await visitor.seesHeading('Masuk', 'Sign in');
      const { keyboard } = visitor.page;
      await keyboard.press('Tab');
      assert.match(await focused(visitor), /Langsung ke isi|Skip to content/);
      await keyboard.press('Enter');
      await eventually(async () => {
        await keyboard.press('Tab');
        return (await visitor.page.locator('input[name=email]:focus').count()) || undefined;
      }, 'the field for the address');
      await keyboard.type(member);
      await keyboard.press('Tab');
      await keyboard.type(PASSWORD);
      await keyboard.press('Enter');
      await visitor.page.waitForURL('**/home');
    });

    story(setting, 'what is public is read without a connection', async (visitor) => {
      await visitor.open('/');
      await visitor.page.evaluate(() => navigator.serviceWorker.ready);
      await visitor.page.reload();
      await visitor.page.getByRole('listitem').first().waitFor();
      await visitor.page.waitForLoadState('networkidle');
      await visitor.context.setOffline(true);
      await visitor.page.reload();
      await visitor.sees(visitor.say('Tidak ada sambungan', 'No connection'));
      await visitor.page.getByRole('listitem').first().waitFor();
      await visitor.checkAccess();
      await visitor.context.setOffline(false);
      // a browser without a network says so of each request, which is no fault of the page
      visitor.complaints = visitor.complaints.filter((one) => !one.includes('ERR_'));
    });

    story(
      setting,
      'every component is shown in both themes, and as it is used',
      async (visitor) => {
        await visitor.open('/design');
        await visitor.page.waitForLoadState('networkidle');
        await visitor.checkAccess();
        await visitor.button('Tampilkan pemberitahuan', 'Show news').first().click();
        await visitor.button('Buka dialog', 'Open a dialogue').first().click();
        await visitor.page.getByRole('dialog').waitFor();
        await visitor.checkAccess();
        await visitor.page.keyboard.press('Escape');
        await visitor.button('Buka menu', 'Open a menu').first().click();
        await visitor.page.getByRole('menu').waitFor();
        await visitor.checkAccess();
        await visitor.page.keyboard.press('Escape');
        await visitor.button('Simpan', 'Save').nth(2).click();
        await visitor.page.getByRole('alert').filter({ hasText: /\d/ }).first().waitFor();
        await visitor.checkAccess();
      },
    );

    story(setting, 'a sign-in for the app ends at the app', async (visitor) => {
      const request = new URLSearchParams({
        response_type: 'code',
        client_id: 'anugerah-app',
        scope: 'openid role:operator',
        state: 'from-the-app',
        redirect_uri: 'http://127.0.0.1:19876/callback',
        code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
        code_challenge_method: 'S256',
      });
      const called = visitor.page.waitForRequest((one) =>
        one.url().startsWith('http://127.0.0.1:19876/'),
      );
      await visitor.open(`/oauth2/authorize?${request}`);
      await visitor.field('Alamat e-mail', 'E-mail address').fill(member);
      await visitor.page.locator('input[name=password]').fill(PASSWORD);
      await visitor.button('Masuk', 'Sign in').click();
      const back = new URL((await called).url()).searchParams;
      assert.equal(back.get('state'), 'from-the-app');
      assert.ok(back.get('code'));
    });
  });
}

/**
 * A test with one visitor, of whom a picture is taken if it fails.
 * @param {import('./visitor.mjs').Setting} setting
 * @param {string} name
 * @param {(visitor: Visitor) => Promise<void>} tell
 * @param {{ inside?: () => import('playwright-core').Browser }} [how]
 */
export function story(setting, name, tell, { inside = () => browser } = {}) {
  test(name, { timeout: STORY_MILLIS }, async () => {
    const visitor = await Visitor.come(inside(), setting);
    try {
      await tell(visitor);
    } catch (failure) {
      const picture = `target/failed-${setting.name}-${name.replace(/\W+/g, '-')}.png`;
      await visitor.page.screenshot({ path: picture, fullPage: true }).catch(() => undefined);
      await visitor.context.close();
      throw failure;
    }
    await visitor.leave();
  });
}

/**
 * Signs up and stays signed in.
 * @param {Visitor} visitor
 */
async function signedUp(visitor) {
  const email = stranger();
  const person = {
    name: 'Sri Wahyuni',
    salutation: visitor.say('Ibu', 'Ms'),
    email,
    language: visitor.setting.language,
  };
  await fetch(`${SITE}/api/sign-in/sign-up`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(person),
  });
  await visitor.open(await linkOf('sign-up', email));
  await visitor.page.locator('input[name=password]').fill(PASSWORD);
  await visitor.button('Buat akun', 'Create the account').click();
  await visitor.seesHeading(/Sri Wahyuni/, /Sri Wahyuni/);
  return email;
}

/**
 * Ends the browser's session as another tab or device would, while the page knows nothing of it.
 * @param {Visitor} visitor
 */
export async function endSession(visitor) {
  const cookies = await visitor.context.cookies();
  const csrf = cookies.find((one) => one.name === '__Host-anugerah-csrf')?.value ?? '';
  const answer = await fetch(`${SITE}/api/session`, {
    method: 'DELETE',
    headers: {
      Cookie: cookies.map((one) => `${one.name}=${one.value}`).join('; '),
      'X-CSRF-Token': csrf,
    },
  });
  assert.equal(answer.status, 200);
}

/** What has the focus, or is around it. @param {Visitor} visitor */
function focusedIn(visitor) {
  return visitor.page.evaluate(() => document.activeElement?.tagName);
}

/** @param {Visitor} visitor */
function focused(visitor) {
  return visitor.page.evaluate(() => document.activeElement?.textContent ?? '');
}
