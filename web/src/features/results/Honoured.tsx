import { Panel } from '../../design/Panel';
import { useLanguage } from '../../i18n/language';
import { score } from '../../i18n/numbers';
import { useWords } from '../../i18n/words';
import type { NamedCategory } from './Category';
import { OutcomeTag } from './OutcomeTag';
import { honoured, inOrder, nameOf } from './results';
import styles from './Results.module.css';
import { words } from './words';

/** Those of a category who win, go on or pass: what everybody looks for first. */
export function Honoured({ category: { name, ranking } }: { category: NamedCategory }) {
  const t = useWords(words);
  const language = useLanguage();
  const found = inOrder(honoured(ranking));
  // where nobody is chosen, or all are, the ranking says it alone
  if (found.length === ranking.length && found[0]?.outcome === 'ADVANCED') return null;
  const title = { AWARDED: t.winners, PASSED: t.passed, ADVANCED: t.advancing };
  const outcome = (found[0]?.outcome ?? 'ADVANCED') as keyof typeof title;
  return (
    <Panel title={title[outcome](name)} level={3}>
      {found.length === 0 ? (
        <p>{t.nobody}</p>
      ) : (
        <ol className={styles.honoured}>
          {found.map((one) => (
            <li key={one.entry}>
              <OutcomeTag outcome={one.outcome} place={one.place} />
              <strong>{nameOf(one)}</strong>
              {one.total && (
                <span className="quiet figures">{t.score(score(one.total, language))}</span>
              )}
            </li>
          ))}
        </ol>
      )}
    </Panel>
  );
}
