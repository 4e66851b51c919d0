import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { meQuery } from '../../api/me';
import { sessionQuery } from '../../api/session';
import { buttonClass } from '../../design/Button';
import { Countdown, useNow } from '../../design/Countdown';
import { PageHeading } from '../../design/PageHeading';
import { Empty, ErrorState, Skeleton } from '../../design/States';
import { useLanguage } from '../../i18n/language';
import { useWords } from '../../i18n/words';
import { editionsQuery } from '../programme/edition';
import { isOpen, windowOf } from './clock';
import styles from './Entries.module.css';
import { EntryCard } from './EntryCard';
import { seatsOf } from './queries';
import { words } from './words';

/** The entries somebody has a hand in, and the editions that can still be joined. */
export function EntriesPage() {
  const t = useWords(words);
  const me = useQuery(meQuery);
  const session = useQuery(sessionQuery);
  if (me.isLoadingError) {
    return <ErrorState failure={me.error} onRetry={() => void me.refetch()} />;
  }
  if (!me.data || !session.data?.signedIn) return <Skeleton lines={6} />;
  const { role } = session.data;
  const own = seatsOf(me.data, role);
  const isOperator = role === 'operator';
  return (
    <>
      <PageHeading>{t.entriesTitle}</PageHeading>
      {own.length === 0 && (
        <Empty title={t.noEntries}>
          <p>{isOperator ? t.noEntriesText : t.noSeatText}</p>
          {isOperator && (
            <Link className={buttonClass()} to="/entries/new">
              {t.beginRegistration}
            </Link>
          )}
        </Empty>
      )}
      {own.length > 0 && (
        <ul className={styles.cards}>
          {own.map((id) => (
            <li key={id}>
              <EntryCard id={id} />
            </li>
          ))}
        </ul>
      )}
      {isOperator && <OpenEditions first={own.length === 0} />}
    </>
  );
}

function OpenEditions({ first }: { first: boolean }) {
  const t = useWords(words);
  const language = useLanguage();
  const editions = useQuery(editionsQuery);
  const now = useNow();
  if (editions.isLoadingError) {
    return <ErrorState failure={editions.error} onRetry={() => void editions.refetch()} />;
  }
  if (!editions.data) return <Skeleton />;
  const open = editions.data.filter((one) => isOpen(one, 'registration', now + one.ahead));
  return (
    <section className="stack" aria-labelledby="open-editions">
      <h2 id="open-editions">{t.openEditions}</h2>
      {open.length === 0 && <p>{t.noneOpenText}</p>}
      {open.length > 0 && (
        <ul className={styles.cards}>
          {open.map((one) => (
            <li key={one.id} className={styles.card}>
              <h3>{one.name[language]}</h3>
              <p>
                {t.registrationUntil}{' '}
                <Countdown until={windowOf(one, 'registration').closes} ahead={one.ahead} />
              </p>
            </li>
          ))}
        </ul>
      )}
      {open.length > 0 && !first && (
        <div>
          <Link className={buttonClass('secondary')} to="/entries/new">
            {t.registerAnother}
          </Link>
        </div>
      )}
    </section>
  );
}
