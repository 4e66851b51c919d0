import { expect, test } from 'vitest';
import { lastHours } from './hours';

const told = (hour: string, count: number) => ({ hour, count });

test('the day before the deadline is shown whole, with the hours in which nobody submitted', () => {
  const shown = lastHours(
    [told('2025-09-30T04:00:00Z', 2), told('2025-09-30T09:00:00Z', 41)],
    '2025-09-30T10:00:00Z',
  );

  expect(shown).toHaveLength(24);
  expect(shown[0]).toMatchObject({ hour: '2025-09-29T10:00:00.000Z', left: 24, count: 0 });
  expect(shown.at(-1)).toMatchObject({ hour: '2025-09-30T09:00:00.000Z', left: 1, count: 41 });
  expect(shown[18]).toMatchObject({ left: 6, count: 2 });
});

test('while the deadline is far away the day up to the latest submission is shown', () => {
  const shown = lastHours([told('2025-09-20T04:00:00Z', 1)], '2025-09-30T10:00:00Z');

  expect(shown.at(-1)).toMatchObject({ hour: '2025-09-20T04:00:00.000Z', count: 1, left: 246 });
});

test('without any submission there is nothing to show', () => {
  expect(lastHours([], '2025-09-30T10:00:00Z')).toEqual([]);
});
