import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { sessionQuery } from '../../api/session';
import { buttonClass } from '../../design/Button';
import { Countdown, useNow } from '../../design/Countdown';
import { PageHeading } from '../../design/PageHeading';
import { Empty, ErrorState, Skeleton } from '../../design/States';
import { Tag } from '../../design/Tag';
import { useLanguage } from '../../i18n/language';
import { useWords } from '../../i18n/words';
import styles from './Console.module.css';
import { editionsQuery, type ListedEdition } from '../programme/edition';
import { windowsOf } from '../programme/windows';
import { words } from './words';

/** The editions, of which the secretariat chooses the one to run. */
export function ConsolePage() {
  const t = useWords(words);
  const editions = useQuery(editionsQuery);
  const session = useQuery(sessionQuery).data;
  const runs = session?.signedIn && session.role === 'secretariat';
  return (
    <>
      <PageHeading>{t.console}</PageHeading>
      <p>{t.intro}</p>
      {runs && (
        <div>
          <Link className={buttonClass('secondary')} to="/console/new">
            {t.publish}
          </Link>
        </div>
      )}
      {editions.isLoadingError && (
        <ErrorState failure={editions.error} onRetry={() => void editions.refetch()} />
      )}
      {editions.isPending && <Skeleton lines={5} />}
      {editions.data?.length === 0 && (
        <Empty title={t.noneTitle}>
          <p>{runs ? t.none : t.noneReader}</p>
        </Empty>
      )}
      <div className={styles.editions}>
        {editions.data?.map((edition) => (
          <Card key={edition.id} edition={edition} />
        ))}
      </div>
    </>
  );
}

function Card({ edition }: { edition: ListedEdition }) {
  const t = useWords(words);
  const language = useLanguage();
  const now = useNow(edition.ahead);
  const present = windowsOf(edition, language).filter(
    ({ opens, closes }) => Date.parse(opens) <= now && now < Date.parse(closes),
  );
  const name = edition.name[language];
  return (
    <article className={styles.card}>
      <header>
        <h2>{name}</h2>
        {edition.demo && <Tag tone="draft">{t.demo}</Tag>}
      </header>
      {present.length > 0 && (
        <ul>
          {present.map((window) => (
            <li key={window.key}>
              {window.name}: <Countdown until={window.closes} ahead={edition.ahead} />
            </li>
          ))}
        </ul>
      )}
      <div>
        <Link
          className={buttonClass()}
          to="/console/$edition"
          params={{ edition: edition.id }}
          aria-label={t.openThis(name)}
        >
          {t.open}
        </Link>
      </div>
    </article>
  );
}
