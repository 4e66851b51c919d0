import { expect, test } from 'vitest';
import { countOf, filterIn } from './filter';
import { sharesOf, tilesOf } from './participants';
import { provinces } from './provinces';
import { eligibleIn } from './summary';

const summary = {
  total: 12,
  categories: { provinsi: 1, kabupaten: 11 },
  provinces: { '32': 12 },
  eligible: { categories: { provinsi: 38, kabupaten: 415, kota: 93 }, provinces: { '32': 28 } },
};

test('all 38 provinces are on the map, each in a place of its own', () => {
  expect(provinces).toHaveLength(38);
  expect(new Set(provinces.map(({ row, col }) => `${row}/${col}`)).size).toBe(38);
  expect(new Set(provinces.map((one) => one.short)).size).toBe(38);
});

test('a province of which nothing is told has no participants', () => {
  const shares = sharesOf(summary);
  expect(shares.find((one) => one.code === '32')).toMatchObject({ taking: 12, eligible: 28 });
  expect(shares.find((one) => one.code === '11')).toMatchObject({ taking: 0, eligible: 0 });
});

test('a tile is as dark as the share that takes part', () => {
  const tiles = tilesOf(summary, (one) => one.name);
  expect(tiles.find((one) => one.key === '32')?.share).toBeCloseTo(12 / 28);
  expect(tiles.find((one) => one.key === '11')?.share).toBe(0);
});

test('all categories together are those that could take part', () => {
  expect(eligibleIn(summary)).toBe(546);
});

test('an address keeps of a filter only what says something', () => {
  const told = { category: 'kota', province: '', q: 'bima', other: 'x' };
  expect(filterIn(told)).toEqual({ category: 'kota', q: 'bima' });
});

test('an order is one of those that there are, and leaves nobody out', () => {
  expect(filterIn({ sort: 'reached' })).toEqual({ sort: 'reached' });
  expect(filterIn({ sort: 'luck' })).toEqual({});
  expect(countOf(filterIn({ sort: 'reached', q: 'bima' }))).toBe(1);
});
