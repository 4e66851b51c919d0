import { Table, type Column } from '../../design/Table';
import { useLanguage } from '../../i18n/language';
import { number, score } from '../../i18n/numbers';
import { useWords } from '../../i18n/words';
import type { NamedCategory } from './Category';
import { OutcomeTag } from './OutcomeTag';
import { inOrder, nameOf, type Ranked } from './results';
import styles from './Results.module.css';
import { words } from './words';

/** The whole ranking of a category. */
export function Ranking({ category: { name, ranking } }: { category: NamedCategory }) {
  const t = useWords(words);
  const language = useLanguage();
  // a programme that ends in passing or not knows no ranks
  const isRanked = ranking.some((one) => one.rank);
  const rank: Column<Ranked> = {
    label: t.rank,
    number: true,
    cell: (one) => one.rank && number(one.rank, language),
  };
  return (
    <Table
      caption={isRanked ? t.ranking(name) : t.list(name)}
      narrow
      rows={inOrder(ranking)}
      keyOf={(one) => one.entry}
      columns={[
        ...(isRanked ? [rank] : []),
        {
          label: t.participant,
          names: true,
          cell: (one) => (
            <span className={styles.participant}>
              {nameOf(one)} <OutcomeTag outcome={one.outcome} place={one.place} />
            </span>
          ),
        },
        {
          label: t.total,
          number: true,
          cell: (one) => (one.total ? score(one.total, language) : t.noScore),
        },
      ]}
    />
  );
}
