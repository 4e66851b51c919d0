import { expect, test } from 'vitest';
import { changesOf } from './schedule';

const windows = [
  { code: 'registration', opens: '2025-07-01T00:00:00Z', closes: '2025-07-31T16:59:59.500Z' },
  { code: 'stage:desk', opens: '2025-09-01T01:00:00Z', closes: '2025-09-30T10:00:00Z' },
];

test('only what was changed is sent', () => {
  const changes = changesOf(windows, {
    'windows.registration.closes': '2025-07-31T23:59',
    'windows.stage:desk.opens': '2025-09-01T08:00',
    'windows.stage:desk.closes': '2025-10-02T17:00',
  });

  expect(changes.windows).toEqual({ 'stage:desk': { closes: '2025-10-02T10:00:00.000Z' } });
  expect(changes.moved).toEqual([
    {
      code: 'stage:desk',
      end: 'closes',
      before: '2025-09-30T10:00:00Z',
      after: '2025-10-02T10:00:00.000Z',
    },
  ]);
});
