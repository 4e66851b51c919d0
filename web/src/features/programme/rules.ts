import type { Schemas } from '../../api/schema';
import type { Language } from '../../i18n/language';
import { percent } from '../../i18n/numbers';

export type StageRules = Schemas['StageRules'];

/** What the total of a stage is made of: `Penilaian Dokumen 40 %, Visitasi 30 %`. */
export function blendOf(
  stage: Pick<StageRules, 'blend'>,
  stages: readonly Pick<StageRules, 'code' | 'name'>[],
  language: Language,
): string {
  return stages
    .filter((one) => one.code in stage.blend)
    .map((one) => `${one.name[language]} ${percent(stage.blend[one.code] ?? 0, language)}`)
    .join(', ');
}

interface TieWords {
  tieStage: (stage: string) => string;
  tieCriterion: (criterion: string) => string;
  tieAll: string;
  tieLot: string;
}

/** How equal totals are told apart, in words and in order. */
export function tiesOf(
  stage: Pick<StageRules, 'ties' | 'rubric'>,
  stages: readonly Pick<StageRules, 'code' | 'name'>[],
  t: TieWords,
  language: Language,
): string {
  const said = stage.ties.map((tie) => {
    if (tie === 'advance-all') return t.tieAll;
    if (tie === 'lot') return t.tieLot;
    const [kind, code] = tie.split(':');
    const among = kind === 'stage' ? stages : stage.rubric.criteria;
    const name = among.find((one) => one.code === code)?.name[language] ?? tie;
    return kind === 'stage' ? t.tieStage(name) : t.tieCriterion(name);
  });
  return said.join('; ');
}
