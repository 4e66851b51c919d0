import { beforeEach, afterEach, expect, test, vi } from 'vitest';

const LIGHT = '(prefers-color-scheme: light)';
const DARK = '(prefers-color-scheme: dark)';
let bars: { media: string }[];
let kept: Map<string, string>;

beforeEach(() => {
  bars = [{ media: LIGHT }, { media: DARK }];
  kept = new Map();
  vi.resetModules();
  vi.stubGlobal('document', {
    documentElement: { dataset: {} },
    querySelectorAll: () => bars,
  });
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => kept.set(name, value),
    removeItem: (name: string) => kept.delete(name),
  });
});

afterEach(() => vi.unstubAllGlobals());

test('the browser’s bar follows the chosen theme, and the system’s again', async () => {
  const { chooseTheme } = await import('./theme');
  expect(bars.map((one) => one.media)).toEqual([LIGHT, DARK]);
  chooseTheme('dark');
  expect(bars.map((one) => one.media)).toEqual(['not all', 'all']);
  chooseTheme('system');
  expect(bars.map((one) => one.media)).toEqual([LIGHT, DARK]);
});

test('what was chosen at an earlier visit colours the bar at once', async () => {
  kept.set('anugerah.theme', 'light');
  await import('./theme');
  expect(bars.map((one) => one.media)).toEqual(['all', 'not all']);
});
