import { expect, test } from 'vitest';
import { number, percent, roman, score, size } from './numbers';

test('numbers are written as each language writes them', () => {
  expect(number(87.25, 'id')).toBe('87,25');
  expect(number(87.25, 'en')).toBe('87.25');
  expect(number(1_234.5, 'id', 2)).toBe('1.234,50');
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
