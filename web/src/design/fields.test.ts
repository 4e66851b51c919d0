import { expect, test } from 'vitest';
import { changedOf, labelOf, type Control } from './fields';

const labelled = (...texts: string[]) =>
  ({
    name: 'agree',
    labels: [{ childNodes: texts.map((textContent) => ({ textContent })) }],
  }) as unknown as Control;

const field = (name: string, value: string, dataset: Record<string, string> = {}) =>
  ({ name, value, dataset }) as unknown as Control;

test('a field is called as its label says, without the remark after it', () => {
  expect(labelOf(labelled('Alasan', ' (boleh dikosongkan)'))).toBe('Alasan');
});

test('a box, which stands before its words, is called by them', () => {
  expect(labelOf(labelled('', 'Saya menyetujui kode etik'))).toBe('Saya menyetujui kode etik');
});

test('a draft keeps what was changed, not what a field began with', () => {
  const fields = [
    field('closes', '2026-08-02T17:00', { first: '2026-08-02T17:00' }),
    field('opens', '2026-07-01T08:00', { first: '2026-07-02T08:00' }),
    field('reason', 'Banjir'),
  ];
  const values = { closes: '2026-08-02T17:00', opens: '2026-07-01T08:00', reason: 'Banjir' };
  expect(changedOf(fields, values)).toEqual({ opens: '2026-07-01T08:00', reason: 'Banjir' });
});

test('a field that was emptied stays empty, and a secret is never kept', () => {
  const fields = [field('phone', '', { first: '0361' }), field('password', 'x', { secret: '' })];
  expect(changedOf(fields, { phone: '', password: 'x' })).toEqual({ phone: '' });
});
