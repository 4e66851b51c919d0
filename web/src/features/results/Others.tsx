import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useLanguage } from '../../i18n/language';
import { useWords } from '../../i18n/words';
import type { Edition } from '../programme/edition';
import { publishedQuery } from './results';
import styles from './Results.module.css';
import { words } from './words';

/** The other stages of which a result is published. */
export function Others({ edition, stage }: { edition: Edition; stage: string }) {
  const t = useWords(words);
  const language = useLanguage();
  const published = useQuery(publishedQuery(edition.id)).data;
  if (!published) return null;
  const others = edition.rules.stages.filter(
    ({ code }) => code !== stage && published.some((one) => one.stage === code),
  );
  return (
    <nav className={`${styles.part} stack`} aria-labelledby="others">
      <h2 id="others">{t.others}</h2>
      {others.length === 0 ? (
        <p>{t.noOthers}</p>
      ) : (
        <ul className={styles.links}>
          {others.map(({ code, name }) => (
            <li key={code}>
              <Link
                to="/editions/$edition/results/$stage"
                params={{ edition: edition.id, stage: code }}
              >
                {name[language]}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </nav>
  );
}
