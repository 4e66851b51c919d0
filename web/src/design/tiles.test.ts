import { expect, test } from 'vitest';
import { next } from './tiles';

const tile = (name: string, row: number, col: number) => ({ name, row, col });
const aceh = tile('Aceh', 0, 0);
const jakarta = tile('Jakarta', 6, 5);
const westJava = tile('Jawa Barat', 7, 5);
const banten = tile('Banten', 6, 4);
const papua = tile('Papua', 3, 15);
const map = [aceh, jakarta, westJava, banten, papua];

test('an arrow leads to the nearest tile that way', () => {
  expect(next(map, jakarta, 'ArrowDown')).toBe(westJava);
  expect(next(map, jakarta, 'ArrowLeft')).toBe(banten);
  expect(next(map, westJava, 'ArrowUp')).toBe(jakarta);
});

test('over empty sea the arrow goes on to the next land', () => {
  expect(next(map, jakarta, 'ArrowRight')).toBe(papua);
});

test('at the edge of the map the arrow leads nowhere', () => {
  expect(next(map, aceh, 'ArrowLeft')).toBeUndefined();
  expect(next(map, westJava, 'ArrowDown')).toBeUndefined();
});

test('other keys lead to the first and the last tile, or are left to the page', () => {
  expect(next(map, jakarta, 'Home')).toBe(aceh);
  expect(next(map, jakarta, 'End')).toBe(papua);
  expect(next(map, jakarta, 'Tab')).toBeUndefined();
});
