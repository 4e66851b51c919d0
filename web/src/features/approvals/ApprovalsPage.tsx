import { useQueries, useQuery } from '@tanstack/react-query';
import { meQuery } from '../../api/me';
import { PageHeading } from '../../design/PageHeading';
import { Empty, ErrorState, Skeleton } from '../../design/States';
import { useWords } from '../../i18n/words';
import { dossierQuery } from '../dossier/queries';
import styles from '../entries/Entries.module.css';
import { EntryCard } from '../entries/EntryCard';
import { seatsOf } from '../entries/queries';
import { words } from './words';

/** What waits for the Sekda, and what else is on its way. */
export function ApprovalsPage() {
  const t = useWords(words);
  const me = useQuery(meQuery);
  const own = me.data ? seatsOf(me.data, 'sekda') : [];
  const dossiers = useQueries({ queries: own.map((id) => dossierQuery(id)) });
  if (me.isLoadingError) {
    return <ErrorState failure={me.error} onRetry={() => void me.refetch()} />;
  }
  if (!me.data || dossiers.some((one) => one.isPending)) return <Skeleton lines={6} />;
  const failed = dossiers.filter((one) => one.isLoadingError);
  // of what could not be read nobody knows whether it waits
  const found = own.flatMap((id, index) => {
    const dossier = dossiers[index]?.data;
    return dossier === undefined ? [] : [{ id, waits: dossier?.status === 'WITH_SEKDA' }];
  });
  const parts = [
    { title: t.waiting, entries: found.filter((one) => one.waits) },
    { title: t.others, entries: found.filter((one) => !one.waits) },
  ];
  return (
    <>
      <PageHeading>{t.approvalsTitle}</PageHeading>
      {own.length === 0 && (
        <Empty title={t.none}>
          <p>{t.noneText}</p>
        </Empty>
      )}
      {failed[0] && (
        <ErrorState
          failure={failed[0].error}
          onRetry={() => failed.forEach((one) => void one.refetch())}
        />
      )}
      {own.length > 0 && failed.length === 0 && parts[0]?.entries.length === 0 && (
        <p>{t.nothingWaits}</p>
      )}
      {parts
        .filter((part) => part.entries.length > 0)
        .map((part) => (
          <section key={part.title} className="stack">
            <p className="quiet">{part.title}</p>
            <ul className={styles.cards}>
              {part.entries.map(({ id }) => (
                <li key={id}>
                  <EntryCard id={id} to="/approvals/$entry" />
                </li>
              ))}
            </ul>
          </section>
        ))}
    </>
  );
}
