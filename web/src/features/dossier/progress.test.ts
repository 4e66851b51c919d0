import { expect, test } from 'vitest';
import { answerState, byAspect, neighbours } from './progress';
import type { AnswerView, Indicator, Instrument } from './queries';

const text = (said: string) => ({ id: said, en: said });

function indicator(code: string, aspect: string, evidenceRequired = false): Indicator {
  return { code, aspect, evidenceRequired, title: text(code), weight: 1 };
}

function answer(code: string, level: number, links: string[] = []): AnswerView {
  return {
    indicator: code,
    level,
    links,
    explanation: '',
    files: [],
    version: 1,
    by: 'ac-1',
    at: '2025-08-01T00:00:00Z',
  };
}

const INSTRUMENT: Instrument = {
  code: 'test',
  name: text('test'),
  source: '',
  illustrative: true,
  levels: 5,
  levelLabels: [],
  aspects: [
    { code: 'A1', name: text('A1') },
    { code: 'A2', name: text('A2') },
  ],
  indicators: [indicator('I01', 'A1', true), indicator('I03', 'A2'), indicator('I02', 'A1')],
};

test('an answer without the evidence that is asked for is not done', () => {
  expect(answerState(indicator('I01', 'A1', true), undefined)).toBe('unanswered');
  expect(answerState(indicator('I01', 'A1', true), answer('I01', 3))).toBe('evidenceMissing');
  const proven = answer('I01', 3, ['https://kota.example/perwali']);
  expect(answerState(indicator('I01', 'A1', true), proven)).toBe('done');
  expect(answerState(indicator('I02', 'A1'), answer('I02', 1))).toBe('done');
});

test('each aspect tells how far it is and at which level on average', () => {
  const [first, second] = byAspect(INSTRUMENT, [answer('I01', 2), answer('I02', 5)]);
  expect(first).toMatchObject({ done: 1, level: 3.5 });
  expect(second).toMatchObject({ done: 0, level: undefined });
});

test('previous and next follow the list as it is shown', () => {
  const { previous, next, place, count } = neighbours(INSTRUMENT, 'I02');
  expect([previous?.code, next?.code, place, count]).toEqual(['I01', 'I03', 2, 3]);
});
