import { useLanguage } from '../../i18n/language';
import { score } from '../../i18n/numbers';
import { useWords } from '../../i18n/words';
import { OutcomeTag } from './OutcomeTag';
import { honoured, inOrder, nameOf, type Ranked } from './results';
import styles from './Results.module.css';
import { words } from './words';

/** A category with its name and its ranking. */
export interface NamedCategory {
  category: string;
  name: string;
  ranking: Ranked[];
}

/** Those who win, go on or pass: what everybody looks for first. */
export function Honoured({ categories }: { categories: readonly NamedCategory[] }) {
  const t = useWords(words);
  const outcome = categories.flatMap((one) => honoured(one.ranking))[0]?.outcome;
  const title = outcome === 'AWARDED' ? t.winners : outcome === 'PASSED' ? t.passed : t.advancing;
  return (
    <section className="stack" aria-labelledby="honoured">
      <h2 id="honoured">{title}</h2>
      <div className={styles.categories}>
        {categories.map((one) => (
          <div key={one.category} className={styles.category}>
            <h3>{one.name}</h3>
            <List ranking={inOrder(honoured(one.ranking))} />
          </div>
        ))}
      </div>
    </section>
  );
}

function List({ ranking }: { ranking: readonly Ranked[] }) {
  const t = useWords(words);
  const language = useLanguage();
  if (ranking.length === 0) return <p>{t.nobody}</p>;
  return (
    <ul className={styles.honoured}>
      {ranking.map((one) => (
        <li key={one.entry}>
          {one.outcome === 'AWARDED' && <OutcomeTag outcome={one.outcome} place={one.place} />}
          <span className={styles.name}>{nameOf(one)}</span>
          {one.total && <span className={styles.score}>{score(one.total, language)}</span>}
        </li>
      ))}
    </ul>
  );
}
