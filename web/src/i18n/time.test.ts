import { expect, test } from 'vitest';
import { moment, span } from './time';

const DEADLINE = '2025-10-24T09:00:00Z';

test('a moment is told in the viewer’s zone, with WIB beside it', () => {
  expect(moment(DEADLINE, 'id', 'Asia/Makassar')).toBe('Jumat, 24 Okt 2025 17.00 WITA (16.00 WIB)');
  expect(moment(DEADLINE, 'en', 'Asia/Jayapura')).toBe('Friday, 24 Oct 2025 18:00 WIT (16:00 WIB)');
});

test('whoever is in the west of Indonesia reads one time only', () => {
  expect(moment(DEADLINE, 'id', 'Asia/Pontianak')).toBe('Jumat, 24 Okt 2025 16.00 WIB');
});

test('where the day is another one there, it is told too', () => {
  expect(moment('2025-10-24T16:30:00Z', 'id', 'Asia/Makassar')).toBe(
    'Sabtu, 25 Okt 2025 00.30 WITA (Jumat, 24 Okt 2025 23.30 WIB)',
  );
});

test('what is left is told in its two largest units', () => {
  expect(span(28 * 3_600_000, 'id')).toBe('1 hari 4 jam');
  expect(span(61 * 60_000, 'en')).toBe('1 hour 1 minute');
  expect(span(20_000, 'id')).toBe('0 menit');
});
