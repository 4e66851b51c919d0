import { expect, test } from 'vitest';
import { number, percent, roman, score, size } from './numbers';

test('numbers are written as each language writes them', () => {
  expect(number(87.25, 'id')).toBe('87,25');
  expect(number(87.25, 'en')).toBe('87.25');
  expect(number(1_234.5, 'id', 2)).toBe('1.234,50');
});

test('each number is written as the Unicode standard has it', () => {
  const values = [0, 0.005, 1.005, 0.125, 7.995, 12, 999.999, 1_000, 48_300, 1_234_567.891, -3.5];
  for (let seed = 1; seed < 500; seed++) values.push((seed * 7_919.13) % 104_729, seed / 8);
  for (const [language, locale] of [
    ['id', 'id-ID'],
    ['en', 'en-GB'],
  ] as const) {
    const usual = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
    const scores = new Intl.NumberFormat(locale, {
      minimumFractionDigits: 3,
      maximumFractionDigits: 3,
    });
    for (const value of values) {
      expect(number(value, language)).toBe(usual.format(value));
      expect(number(value, language, 3)).toBe(scores.format(value));
    }
  }
});

test('a score keeps the decimals with which it was published', () => {
  expect(score('87.50', 'id')).toBe('87,50');
  expect(score('87', 'en')).toBe('87');
});

test('a share in per cent has no more decimals than it needs', () => {
  expect(percent(12.5, 'id')).toBe('12,5%');
  expect(percent(40, 'en')).toBe('40%');
});

test('places are written as they are awarded', () => {
  expect([1, 2, 3, 4, 9, 10, 14].map(roman)).toEqual(['I', 'II', 'III', 'IV', 'IX', 'X', 'XIV']);
});

test('a size is told in the unit in which people read it', () => {
  expect(size(640 * 1024, 'en')).toBe('640 kB');
  expect(size(1.2 * 1024 ** 2, 'id')).toBe('1,2 MB');
  expect(size(12, 'en')).toBe('1 kB');
});
