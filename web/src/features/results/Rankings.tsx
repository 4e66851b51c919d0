import { Table, type Column } from '../../design/Table';
import { useLanguage } from '../../i18n/language';
import { number, score } from '../../i18n/numbers';
import { useWords } from '../../i18n/words';
import type { NamedCategory } from './Honoured';
import { OutcomeTag } from './OutcomeTag';
import { inOrder, nameOf, type Ranked } from './results';
import styles from './Results.module.css';
import { words } from './words';

/** The whole ranking of each category. */
export function Rankings({ categories }: { categories: readonly NamedCategory[] }) {
  const t = useWords(words);
  return (
    <section className="stack" aria-labelledby="rankings">
      <h2 id="rankings">{t.rankings}</h2>
      {categories.map((one) => (
        <Ranking key={one.category} category={one} />
      ))}
    </section>
  );
}

function Ranking({ category: { name, ranking } }: { category: NamedCategory }) {
  const t = useWords(words);
  const language = useLanguage();
  const rank: Column<Ranked> = {
    label: t.rank,
    number: true,
    cell: (one) => one.rank && number(one.rank, language),
  };
  return (
    <Table
      caption={`${name}: ${t.entries(ranking.length)}`}
      narrow
      rows={inOrder(ranking)}
      keyOf={(one) => one.entry}
      columns={[
        // a programme that ends in passing or not knows no ranks
        ...(ranking.some((one) => one.rank) ? [rank] : []),
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
