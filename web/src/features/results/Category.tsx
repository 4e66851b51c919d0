import { useWords } from '../../i18n/words';
import { Criteria, Scores } from './Distribution';
import { Honoured } from './Honoured';
import { Ranking } from './Ranking';
import type { Ranked, CategorySpread } from './results';
import styles from './Results.module.css';
import { words } from './words';

/** A category with all that is told of it. */
export interface NamedCategory {
  code: string;
  name: string;
  ranking: readonly Ranked[];
  /** How its scores lie; missing until that is known. */
  spread: CategorySpread | undefined;
}

/** A category's winners, its ranking, and how its scores lie. */
export function Category({ category }: { category: NamedCategory }) {
  const t = useWords(words);
  const { code, name, ranking, spread } = category;
  return (
    <section className={`${styles.part} stack`} id={code} aria-labelledby={`${code}-name`}>
      <h2 id={`${code}-name`}>{name}</h2>
      {ranking.length === 0 ? (
        <p>{t.empty}</p>
      ) : (
        <>
          <p className="quiet">{t.entries(ranking.length)}</p>
          <Honoured category={category} />
          <Ranking category={category} />
          {spread && spread.n > 0 && <Scores spread={spread} name={name} />}
          {spread && <Criteria spread={spread} name={name} />}
        </>
      )}
    </section>
  );
}
