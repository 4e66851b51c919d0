import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepBase, keptBase } from './base';

const kept = new Map<string, string>();

beforeEach(() => {
  vi.stubGlobal('sessionStorage', {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
    removeItem: (name: string) => void kept.delete(name),
  });
});

afterEach(() => {
  kept.clear();
  vi.unstubAllGlobals();
});

test('a draft is saved over the version that it began with, and no newer one', () => {
  const base = { values: { 'contact.phone': '0811 1111' }, tag: '"3"' };
  keepBase('registration-en-1', base);
  expect(keptBase('registration-en-1')).toEqual(base);
  expect(keptBase('registration-en-2')).toBeUndefined();
});

test('what was saved or thrown away has no version of its own', () => {
  keepBase('registration-en-1', { values: {}, tag: '"3"' });
  keepBase('registration-en-1', null);
  expect(keptBase('registration-en-1')).toBeUndefined();
});
