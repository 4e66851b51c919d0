import { expect, test } from 'vitest';
import { blendOf, tiesOf } from './rules';
import { words } from './words';

const stages = [
  { code: 'desk', name: { id: 'Penilaian Dokumen', en: 'Desk Assessment' } },
  { code: 'visit', name: { id: 'Visitasi', en: 'Field Visit' } },
];
const rubric = {
  name: { id: 'Visitasi', en: 'Field visit' },
  illustrative: true,
  criteria: [{ code: 'facts', weight: 35, name: { id: 'Fakta', en: 'Facts' } }],
};

test('a total is told by the names and weights of its stages, in their order', () => {
  const stage = { blend: { visit: 33.5, desk: 66.5 } };
  expect(blendOf(stage, stages, 'id')).toBe('Penilaian Dokumen 66,5%, Visitasi 33,5%');
  expect(blendOf(stage, stages, 'en')).toBe('Desk Assessment 66.5%, Field Visit 33.5%');
});

test('what tells equal totals apart is said in words', () => {
  const ties = ['stage:desk', 'criterion:facts', 'advance-all'];
  expect(tiesOf({ ties, rubric }, stages, words.en, 'en')).toBe(
    'the higher score in Desk Assessment; the higher score in the criterion Facts; if still equal, they share the place',
  );
  expect(tiesOf({ ties: ['lot'], rubric }, stages, words.id, 'id')).toContain('undian');
});
