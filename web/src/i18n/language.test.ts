import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const page = { documentElement: { lang: 'id' } };
let kept: Record<string, string>;

beforeEach(() => {
  kept = {};
  vi.resetModules();
  vi.stubGlobal('document', page);
  vi.stubGlobal('navigator', { languages: ['id-ID'] });
  vi.stubGlobal('location', { href: 'https://anugerah.test/home', search: '' });
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => kept[name] ?? null,
    setItem: (name: string, value: string) => {
      kept[name] = value;
    },
  });
});

afterEach(() => vi.unstubAllGlobals());

test('on a new device pages speak the language of the account', async () => {
  const { followLanguage, language } = await import('./language');
  expect(language()).toBe('id');
  followLanguage('en');
  expect(language()).toBe('en');
  expect(page.documentElement.lang).toBe('en');
});

test('what an account says is not kept for the next person on the device', async () => {
  const { followLanguage } = await import('./language');
  followLanguage('en');
  expect(kept).toEqual({});
});

test('what was chosen on this device holds', async () => {
  kept['anugerah.language'] = 'id';
  const { followLanguage, language } = await import('./language');
  followLanguage('en');
  expect(language()).toBe('id');
});

test('what was chosen before the account was known holds', async () => {
  const { chooseLanguage, followLanguage, language } = await import('./language');
  chooseLanguage('id');
  followLanguage('en');
  expect(language()).toBe('id');
});

test('what a link asks for holds', async () => {
  vi.stubGlobal('location', { href: 'https://anugerah.test/?lang=id', search: '?lang=id' });
  const { followLanguage, language } = await import('./language');
  followLanguage('en');
  expect(language()).toBe('id');
});
