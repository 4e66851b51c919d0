import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { forgetDrafts, keepDraft, keepDraftsOf, keptDraft } from './formState';

beforeEach(() => vi.stubGlobal('sessionStorage', storage()));
afterEach(() => vi.unstubAllGlobals());

// as browsers have it: what is kept are its own enumerable properties
function storage() {
  return Object.create({
    getItem(name: string) {
      return this[name] ?? null;
    },
    setItem(name: string, value: string) {
      this[name] = value;
    },
    removeItem(name: string) {
      delete this[name];
    },
  } as Record<string, unknown>);
}

test('the same person finds their drafts again after signing in anew', () => {
  keepDraftsOf('ac-1');
  keepDraft('entry', { nominee: 'Sri' });
  expect(keepDraftsOf('ac-1')).toBe(false);
  expect(keptDraft('entry')).toEqual({ nominee: 'Sri' });
});

test('another person finds none of them in the same tab', () => {
  keepDraftsOf('ac-1');
  keepDraft('entry', { nominee: 'Sri' });
  expect(keepDraftsOf('ac-2')).toBe(true);
  expect(keptDraft('entry')).toEqual({});
});

test('what was typed before anybody was signed in is nobody’s', () => {
  keepDraft('sign-up', { name: 'Sri' });
  expect(keepDraftsOf('ac-1')).toBe(false);
  expect(keptDraft('sign-up')).toEqual({});
});

test('signing out does not make the tab the next person’s', () => {
  keepDraftsOf('ac-1');
  forgetDrafts();
  // written by a page that is just being left
  keepDraft('answer', { kept: 'mine' });
  keepDraftsOf('ac-2');
  expect(keptDraft('answer')).toEqual({});
});
