import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Tag } from '../../design/Tag';
import { useLanguage } from '../../i18n/language';
import { number } from '../../i18n/numbers';
import { useWords } from '../../i18n/words';
import { eligibleIn, summaryQuery } from '../participants/summary';
import { brief } from '../programme/brief';
import type { ListedEdition } from '../programme/edition';
import { EditionLinks } from '../programme/EditionNav';
import { Road } from '../programme/Road';
import styles from './Front.module.css';
import { words } from './words';

/** An edition as the front page tells of it: what is next, who takes part, and the way in. */
export function EditionSummary({ edition }: { edition: ListedEdition }) {
  const b = useWords(brief);
  const language = useLanguage();
  const name = edition.name[language];
  return (
    <article className={styles.edition}>
      <header>
        <h3>
          <Link to="/editions/$edition" params={{ edition: edition.id }}>
            {name}
          </Link>
        </h3>
        {edition.demo && <Tag tone="draft">{b.demo}</Tag>}
      </header>
      <Road name={name} edition={edition} />
      <Participation edition={edition} />
      <div className={styles.ways}>
        <EditionLinks id={edition.id} />
      </div>
    </article>
  );
}

function Participation({ edition }: { edition: ListedEdition }) {
  const t = useWords(words);
  const language = useLanguage();
  const summary = useQuery(summaryQuery(edition.id)).data;
  // its line is kept free, so that nothing moves when it comes
  if (!summary) return <p className={styles.participation} />;
  const taking = number(summary.total, language);
  return (
    <p className={styles.participation}>
      {edition.entrants === 'GROUP'
        ? t.groups(taking)
        : t.participation(taking, number(eligibleIn(summary), language))}
    </p>
  );
}
