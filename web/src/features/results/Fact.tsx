import { useLanguage } from '../../i18n/language';
import { number } from '../../i18n/numbers';
import { useWords } from '../../i18n/words';
import type { Edition } from '../programme/edition';
import { honoured, type StageResult } from './results';
import styles from './Results.module.css';
import { words } from './words';

interface Props {
  edition: Edition;
  stage: string;
  categories: StageResult['categories'];
}

/** The decision in one sentence. */
export function Fact({ edition: { rules }, stage, categories }: Props) {
  const t = useWords(words);
  const language = useLanguage();
  const rows = categories.flatMap((one) => one.ranking);
  const all = number(rows.length, language);
  const chosen = number(honoured(rows).length, language);
  const held = rules.stages.find((one) => one.code === stage);
  const name = held?.name[language] ?? stage;
  const facts = {
    CUT: t.cut(chosen, all, name),
    ALL_ADVANCE: allAdvance(),
    AWARD: t.award(chosen, all, rules.name[language]),
    PASS: t.pass(chosen, all, name),
  };
  return held && <p className={styles.fact}>{facts[held.outcome]}</p>;

  function allAdvance(): string {
    const scored = rows.filter((one) => one.total).length;
    if (scored < rows.length) return t.allAdvancePartly(all, number(scored, language), name);
    return rows.length === 1 ? t.oneAdvances(name) : t.allAdvance(all, name);
  }
}
