import { expect, test } from 'vitest';
import { score, size } from './numbers';

test('a size is told in the unit in which people read it', () => {
  expect(size(640 * 1024, 'en')).toBe('640 kB');
  expect(size(1.2 * 1024 ** 2, 'id')).toBe('1,2 MB');
  expect(size(12, 'en')).toBe('1 kB');
});

test('a score keeps the decimals it was published with', () => {
  expect(score('87.20', 'id')).toBe('87,20');
  expect(score('87', 'en')).toBe('87');
});
