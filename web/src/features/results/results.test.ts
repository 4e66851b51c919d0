import { expect, test } from 'vitest';
import { digestOf } from '../../api/digest';
import { holds } from './check';
import { filesOf, filled, honoured, inOrder, type Ranked } from './results';

const ranked = (rank: number, title: string, outcome: Ranked['outcome']): Ranked => ({
  entry: title,
  title,
  rank,
  outcome,
});

test('a ranking is told by rank, and by name where a rank is shared', () => {
  const told = inOrder([
    ranked(2, 'Kota Bima', 'ADVANCED'),
    ranked(1, 'Kota Sorong', 'ADVANCED'),
    ranked(2, 'Kota Ambon', 'ADVANCED'),
  ]);
  expect(told.map((one) => one.title)).toEqual(['Kota Sorong', 'Kota Ambon', 'Kota Bima']);
});

test('only who goes on, wins or passes is honoured', () => {
  const told = honoured([
    ranked(1, 'a', 'AWARDED'),
    ranked(2, 'b', 'NOT_AWARDED'),
    ranked(3, 'c', 'ELIMINATED'),
    ranked(4, 'd', 'NOT_PASSED'),
  ]);
  expect(told.map((one) => one.title)).toEqual(['a']);
});

test('a distribution begins and ends where somebody is', () => {
  const bins = [0, 3, 0, 2, 0].map((count, at) => ({ from: at * 5, to: at * 5 + 5, count }));
  expect(filled(bins).map((one) => one.from)).toEqual([5, 10, 15]);
  expect(filled(bins.slice(0, 1))).toEqual([]);
});

test('files lie beside the result they belong to', () => {
  expect(filesOf('adlga-2025', 'desk').canonical).toBe('/api/results/adlga-2025/desk/canonical');
});

test('the digest of bytes is SHA-256 in hexadecimal', async () => {
  const bytes = new TextEncoder().encode('abc').buffer;
  const digest = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
  expect(await digestOf(bytes)).toBe(digest);
  expect(await holds(bytes, digest)).toBe(true);
  expect(await holds(bytes, digest.replace('b', 'c'))).toBe(false);
});
