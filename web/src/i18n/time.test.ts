import { afterEach, expect, test, vi } from 'vitest';
import { date, moment, span, time, zoneOf } from './time';

const DEADLINE = '2025-10-24T09:00:00Z';

afterEach(() => {
  vi.unstubAllEnvs();
});

test('a moment is told in the zone of the province, with WIB beside it', () => {
  expect(moment(DEADLINE, 'id', zoneOf('WITA'))).toBe('Jumat, 24 Okt 2025 17.00 WITA (16.00 WIB)');
  expect(moment(DEADLINE, 'en', zoneOf('WIT'))).toBe('Friday, 24 Oct 2025 18:00 WIT (16:00 WIB)');
});

test('whoever is in the west of Indonesia reads one time only', () => {
  vi.stubEnv('TZ', 'Asia/Pontianak');
  expect(moment(DEADLINE, 'id')).toBe('Jumat, 24 Okt 2025 16.00 WIB');
});

test('where the day is another one there, it is told too', () => {
  vi.stubEnv('TZ', 'Asia/Makassar');
  expect(moment('2025-10-24T16:30:00Z', 'id')).toBe(
    'Sabtu, 25 Okt 2025 00.30 WITA (Jumat, 24 Okt 2025 23.30 WIB)',
  );
});

test('a viewer elsewhere reads their own time, in summer and in winter', () => {
  vi.stubEnv('TZ', 'UTC');
  expect(moment(DEADLINE, 'en')).toBe('Friday, 24 Oct 2025 09:00 UTC (16:00 WIB)');
  vi.stubEnv('TZ', 'Europe/Berlin');
  expect(moment(DEADLINE, 'en')).toBe('Friday, 24 Oct 2025 11:00 GMT+2 (16:00 WIB)');
  expect(moment('2025-12-05T15:04:00Z', 'id')).toBe('Jumat, 5 Des 2025 16.04 GMT+1 (22.04 WIB)');
  vi.stubEnv('TZ', 'America/St_Johns');
  expect(moment(DEADLINE, 'en')).toBe('Friday, 24 Oct 2025 06:30 GMT-2:30 (16:00 WIB)');
});

test('days and hours are named as the Unicode standard names them', () => {
  vi.stubEnv('TZ', 'Asia/Jayapura');
  for (const [language, locale] of [
    ['id', 'id-ID'],
    ['en', 'en-GB'],
  ] as const) {
    const days = new Intl.DateTimeFormat(locale, {
      day: 'numeric',
      month: 'short',
      year: 'numeric',
    });
    const weekdays = new Intl.DateTimeFormat(locale, { weekday: 'long' });
    const hours = new Intl.DateTimeFormat(locale, {
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    for (let hour = 0; hour < 400 * 24; hour += 29) {
      const at = new Date(Date.UTC(2025, 0, 1, hour, hour % 60));
      // letters write the months of both languages with three letters
      const day = days.format(at).replace('Sept', 'Sep');
      expect(date(at, language)).toBe(day);
      expect(time(at, language)).toBe(hours.format(at));
      expect(moment(at, language)).toContain(`${weekdays.format(at)}, ${day} `);
    }
  }
});

test('what is left is told in its two largest units', () => {
  expect(span(28 * 3_600_000, 'id')).toBe('1 hari 4 jam');
  expect(span(61 * 60_000, 'en')).toBe('1 hour 1 minute');
  expect(span(20_000, 'id')).toBe('0 menit');
});
