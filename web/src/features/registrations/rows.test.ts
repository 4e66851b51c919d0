import { expect, test } from 'vitest';
import { filterIn } from './filter';
import { chosenRows, type Row } from './rows';

function row(code: string, title: string, more: Partial<Row['entry']> = {}, since?: string): Row {
  const entry: Row['entry'] = {
    id: `en-${code}`,
    edition: 'ed-1',
    status: 'SUBMITTED',
    code,
    title,
    category: 'kota',
    provinceCode: code.slice(0, 2),
    zone: 'WIB',
    operator: 'ac-1',
    ...more,
  };
  return {
    id: entry.id,
    step: 'REGISTERED',
    entry,
    row: { entry, answered: 0, assessed: {}, standings: {}, ...(since && { stepSince: since }) },
  };
}

const rows = [
  row('32.73', 'Kota Bandung', {}, '2025-07-03T00:00:00Z'),
  row('32.04', 'Kabupaten Bandung', { category: 'kabupaten' }, '2025-07-01T00:00:00Z'),
  row('51.71', 'Kota Denpasar', { status: 'VERIFIED' }),
];
const codes = (found: Row[]) => found.map(({ entry }) => entry.code);

test('a government is found by a part of its name in any case, or by the beginning of its code', () => {
  expect(codes(chosenRows(rows, { q: ' bandung ' }))).toEqual(['32.04', '32.73']);
  expect(codes(chosenRows(rows, { q: '51' }))).toEqual(['51.71']);
});

test('all parts of a filter hold at once', () => {
  expect(codes(chosenRows(rows, { province: '32', category: 'kota' }))).toEqual(['32.73']);
  expect(codes(chosenRows(rows, { province: '32', status: 'VERIFIED' }))).toEqual([]);
});

test('who waits longest comes first, and who does not wait yet comes last', () => {
  expect(codes(chosenRows(rows, { sort: 'waiting' }))).toEqual(['32.04', '32.73', '51.71']);
});

test('what an address says beyond a filter, or says wrongly, is left out', () => {
  expect(filterIn({ q: '', status: 'verified', step: 'OUT', page: '1', other: 'x' })).toEqual({
    step: 'OUT',
  });
});
