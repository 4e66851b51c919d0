import { expect, test } from 'vitest';
import { formOf, isPoints, isSame, isSavable, meanOf, missingIn, progressOf } from './marks';
import type { Sheet } from './queries';

const CRITERIA = [
  { code: 'A1', weight: 3, name: { id: 'A1', en: 'A1' } },
  { code: 'A2', weight: 1, name: { id: 'A2', en: 'A2' } },
];

function sheet(status: Sheet['status']): Sheet {
  return {
    id: `sheet:ed-1:desk:en-${status}:ac-1`,
    edition: 'ed-1',
    stage: 'desk',
    entry: `en-${status}`,
    assessor: 'ac-1',
    sealed: false,
    status,
  };
}

test('points are whole numbers from 0 to 100', () => {
  expect(['0', '7', '75', '100', ''].every(isPoints)).toBe(true);
  expect(['101', '-1', '75.5', '75,5', '007', 'x'].some(isPoints)).toBe(false);
});

test('marks that cannot be saved yet are known', () => {
  expect(isSavable({ A1: { points: '80', comment: '' }, A2: { points: '', comment: '' } })).toBe(
    true,
  );
  expect(isSavable({ A1: { points: '801', comment: '' } })).toBe(false);
});

test('marks are the same whatever their order, and with or without what is empty', () => {
  const A1 = { points: '80', comment: 'jelas' };
  const A2 = { points: '', comment: '' };
  expect(isSame({ A1, A2 }, { A2, A1 })).toBe(true);
  expect(isSame({ A1, A2 }, { A1 })).toBe(true);
  expect(isSame({ A1, A2 }, { A1: { ...A1, points: '8' }, A2 })).toBe(false);
});

test('the mean weighs the criteria, and waits until all of them have points', () => {
  const marks = { A1: { points: '80', comment: '' }, A2: { points: '', comment: 'nanti' } };
  expect(meanOf(CRITERIA, marks)).toBeUndefined();
  expect(missingIn(CRITERIA, marks).map((one) => one.code)).toEqual(['A2']);
  expect(meanOf(CRITERIA, { ...marks, A2: { points: '60', comment: '' } })).toBe(75);
});

test('what is empty is not sent', () => {
  expect(
    formOf({ A1: { points: '0', comment: '' }, A2: { points: '', comment: 'nanti' } }),
  ).toEqual({ A1: { points: 0 }, A2: { comment: 'nanti' } });
  expect(formOf({ A1: { points: '', comment: '' } })).toEqual({});
});

test('a recused sheet is nobody’s work any more', () => {
  const all = [sheet('SUBMITTED'), sheet('ASSIGNED'), sheet('RETURNED'), sheet('RECUSED')];
  expect(progressOf(all)).toEqual({ done: 1, all: 3 });
});
