import { useQueries, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { meQuery } from '../../api/me';
import { buttonClass } from '../../design/Button';
import { ErrorState } from '../../design/States';
import { useWords } from '../../i18n/words';
import { isAwaited } from './marks';
import { editionsOf, sheetsQuery } from './queries';
import { words } from './words';

/** How many sheets still wait for an assessor, and the way to them. */
export function UrgentSheets({ otherwise }: { otherwise: ReactNode }) {
  const t = useWords(words);
  const me = useQuery(meQuery);
  const editions = me.data ? editionsOf(me.data) : [];
  const queues = useQueries({ queries: editions.map((id) => sheetsQuery(id)) });
  const failed = [me, ...queues].filter((one) => one.isLoadingError);
  if (failed[0]) {
    const retry = () => failed.forEach((one) => void one.refetch());
    return <ErrorState failure={failed[0].error} onRetry={retry} />;
  }
  if (!me.data || queues.some((one) => one.isPending)) return null;
  const sheets = queues.flatMap((one) => one.data ?? []);
  const awaited = sheets.filter(isAwaited).length;
  return (
    <>
      {sheets.length === 0 && otherwise}
      <p>
        <strong>{awaited === 0 ? t.nothingAwaits : t.awaits(awaited)}</strong>
      </p>
      <div>
        <Link className={buttonClass(awaited > 0 ? 'primary' : 'secondary')} to="/sheets">
          {t.toSheets}
        </Link>
      </div>
    </>
  );
}
