import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { meQuery } from '../../api/me';
import { buttonClass } from '../../design/Button';
import { ErrorState } from '../../design/States';
import { useWords } from '../../i18n/words';
import styles from './Entries.module.css';
import { EntryCard } from './EntryCard';
import { seatsOf } from './queries';
import { words } from './words';

const MOST_SHOWN = 3;

interface Props {
  role: 'operator' | 'contributor' | 'sekda';
  otherwise: ReactNode;
}

/** What comes next for one's own entries; without one, the way to a registration. */
export function UrgentEntries({ role, otherwise }: Props) {
  const t = useWords(words);
  const me = useQuery(meQuery);
  if (me.isLoadingError) {
    return <ErrorState failure={me.error} onRetry={() => void me.refetch()} />;
  }
  if (!me.data) return null;
  const own = seatsOf(me.data, role);
  const room = role === 'sekda' ? '/approvals' : '/entries';
  if (own.length === 0) {
    return (
      <>
        {otherwise}
        {role === 'operator' && (
          <div>
            <Link className={buttonClass()} to="/entries/new">
              {t.beginRegistration}
            </Link>
          </div>
        )}
      </>
    );
  }
  return (
    <>
      <ul className={styles.cards}>
        {own.slice(-MOST_SHOWN).map((id) => (
          <li key={id}>
            <EntryCard id={id} to={`${room}/$entry`} level={3} />
          </li>
        ))}
      </ul>
      <div>
        <Link className={buttonClass('secondary')} to={room}>
          {role === 'sekda' ? t.toApprovals : t.toEntries}
        </Link>
      </div>
    </>
  );
}
