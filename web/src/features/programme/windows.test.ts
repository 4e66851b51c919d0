import { expect, test } from 'vitest';
import { nextOf, windowsOf } from './windows';

const edition = {
  stages: [{ code: 'desk', name: { id: 'Penilaian Dokumen', en: 'Desk Assessment' } }],
  schedule: {
    number: 1,
    windows: [
      { code: 'stage:desk', opens: '2025-10-01T00:00:00Z', closes: '2025-10-20T00:00:00Z' },
      { code: 'submission', opens: '2025-07-15T00:00:00Z', closes: '2025-09-30T00:00:00Z' },
      { code: 'registration', opens: '2025-07-01T00:00:00Z', closes: '2025-08-31T00:00:00Z' },
    ],
  },
};
const windows = windowsOf(edition, 'en');
const at = (instant: string) => Date.parse(instant);

test('windows are told by name, in the order in which they open', () => {
  expect(windows.map((one) => one.name)).toEqual(['Registration', 'Evidence', 'Desk Assessment']);
  expect(windowsOf(edition, 'id')[2]?.name).toBe('Penilaian Dokumen');
});

test('of two open windows the one that closes first is the next deadline', () => {
  const next = nextOf(windows, at('2025-08-01T00:00:00Z'));
  expect(next).toMatchObject({ what: 'closes', at: '2025-08-31T00:00:00Z' });
});

test('the closing instant is past', () => {
  const next = nextOf(windows, at('2025-08-31T00:00:00Z'));
  expect(next?.window.key).toBe('submission');
});

test('between two windows the next opening is told', () => {
  const next = nextOf(windows, at('2025-09-30T12:00:00Z'));
  expect(next).toMatchObject({ what: 'opens', at: '2025-10-01T00:00:00Z' });
});

test('nothing comes after the season', () => {
  expect(nextOf(windows, at('2025-10-20T00:00:00Z'))).toBeUndefined();
});
