import { expect, test } from 'vitest';
import { find } from './regions';

function region(code: string, name: string, title: string, category: string) {
  return {
    code,
    name,
    title,
    category,
    provinceCode: code.slice(0, 2),
    zone: 'WIB',
    eligible: true,
  };
}

const REGIONS = [
  region('32.04', 'Bandung', 'Kabupaten Bandung', 'kabupaten'),
  region('32.17', 'Bandung Barat', 'Kabupaten Bandung Barat', 'kabupaten'),
  region('32.73', 'Bandung', 'Kota Bandung', 'kota'),
];

test('a name that is both a kabupaten and a kota finds both before longer names', () => {
  expect(find(REGIONS, 'bandung').shown.map((one) => one.code)).toEqual([
    '32.04',
    '32.73',
    '32.17',
  ]);
});

test('a code finds its region, and nothing is listed before somebody has written', () => {
  expect(find(REGIONS, '32.73').shown.map((one) => one.title)).toEqual(['Kota Bandung']);
  expect(find(REGIONS, ' ').shown).toEqual([]);
});
