import { expect, test } from 'vitest';
import { inOrder } from './edition';

const NOW = '2025-09-15T00:00:00Z';

function edition(id: string, opens: string, closes: string, demo = false) {
  const windows = [{ code: 'registration', opens, closes }];
  return { id, demo, programmeTime: NOW, schedule: { number: 1, windows } };
}

test('what is under way comes first, then what is to come, then what is over', () => {
  const rows = [
    edition('over', '2024-01-01T00:00:00Z', '2024-02-01T00:00:00Z'),
    edition('to-come', '2026-01-01T00:00:00Z', '2026-02-01T00:00:00Z'),
    edition('trial', '2025-09-10T00:00:00Z', '2025-10-01T00:00:00Z', true),
    edition('under-way', '2025-09-01T00:00:00Z', '2025-10-01T00:00:00Z'),
    edition('under-way-later', '2025-09-12T00:00:00Z', '2025-10-01T00:00:00Z'),
  ];
  expect(inOrder(rows).map(({ id }) => id)).toEqual([
    'under-way-later',
    'under-way',
    'trial',
    'to-come',
    'over',
  ]);
});
