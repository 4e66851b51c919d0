import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ErrorState, Skeleton } from '../../design/States';
import { useLanguage } from '../../i18n/language';
import { useWords } from '../../i18n/words';
import { funnelQuery } from '../console/overview';
import { editionsQuery, type ListedEdition } from '../programme/edition';
import { Road } from '../programme/Road';
import { conflictsQuery, decisionsQuery } from './stages';
import { words } from './words';

const MOST_SHOWN = 3;

interface Props {
  role: 'secretariat' | 'chair';
  /** What to say where there is no edition. */
  otherwise: ReactNode;
}

/** What waits for the secretariat or the chair in the latest editions, and their next deadlines. */
export function UrgentEditions({ role, otherwise }: Props) {
  const editions = useQuery(editionsQuery);
  if (editions.isLoadingError) {
    return <ErrorState failure={editions.error} onRetry={() => void editions.refetch()} />;
  }
  if (!editions.data) return <Skeleton />;
  if (editions.data.length === 0) return otherwise;
  return editions.data
    .slice(0, MOST_SHOWN)
    .map((edition) => <InEdition key={edition.id} role={role} edition={edition} />);
}

function InEdition({ role, edition }: { role: Props['role']; edition: ListedEdition }) {
  const t = useWords(words);
  const language = useLanguage();
  const funnel = useQuery({ ...funnelQuery(edition.id), enabled: role === 'secretariat' });
  const conflicts = useQuery({ ...conflictsQuery(edition.id), enabled: role === 'chair' });
  const decisions = useQuery(decisionsQuery(edition.id));
  const asked = [role === 'secretariat' ? funnel : conflicts, decisions];
  const failed = asked.find((one) => one.isError && !one.data);
  const name = edition.name[language];
  const registered = funnel.data?.statuses.SUBMITTED ?? 0;
  const awaited = conflicts.data?.length ?? 0;
  const pending = (decisions.data ?? []).filter(
    ({ status }) => status === 'APPROVED' || (role === 'chair' && status === 'PROPOSED'),
  );
  const stageOf = (code: string) =>
    edition.stages.find((one) => one.code === code)?.name[language] ?? code;
  const isCalm = registered === 0 && awaited === 0 && pending.length === 0;
  return (
    <section className="near" aria-label={name}>
      <h3>
        <Link to="/console/$edition" params={{ edition: edition.id }}>
          {name}
        </Link>
      </h3>
      <Road name={name} edition={edition} />
      {failed && (
        <ErrorState
          failure={failed.error}
          onRetry={() => void Promise.all(asked.map((one) => one.refetch()))}
        />
      )}
      {!failed && asked.some((one) => !one.data) && <Skeleton lines={1} />}
      {!failed && asked.every((one) => one.data) && isCalm && <p>{t.nothingUrgent}</p>}
      {!isCalm && (
        <ul>
          {registered > 0 && (
            <li>
              <Link
                to="/console/$edition/entries"
                params={{ edition: edition.id }}
                search={{ status: 'SUBMITTED', sort: 'waiting' }}
              >
                {t.toVerify(registered)}
              </Link>
            </li>
          )}
          {awaited > 0 && (
            <li>
              <Link to="/console/$edition/stages" params={{ edition: edition.id }}>
                {t.conflictsWait(awaited)}
              </Link>
            </li>
          )}
          {pending.map(({ id, status, stage }) => (
            <li key={id}>
              <Link to="/console/$edition/stages/$stage" params={{ edition: edition.id, stage }}>
                {status === 'PROPOSED' ? t.toApprove(stageOf(stage)) : t.toPublish(stageOf(stage))}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
