import { expect, test } from 'vitest';
import { fromWib, toWib } from './wib';

test('a deadline goes into a field and out of it without moving', () => {
  expect(toWib('2025-10-24T10:00:00Z')).toBe('2025-10-24T17:00');
  expect(fromWib('2025-10-24T17:00')).toBe('2025-10-24T10:00:00.000Z');
});

test('an instant before seven in the morning belongs to the next day in WIB', () => {
  expect(toWib('2025-12-31T18:30:00Z')).toBe('2026-01-01T01:30');
});
