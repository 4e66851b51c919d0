import { useInfiniteQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { ListHeading } from '../../design/ListHeading';
import { PageHeading } from '../../design/PageHeading';
import { Pager } from '../../design/Pager';
import { Empty, ErrorState, Skeleton } from '../../design/States';
import { useWords } from '../../i18n/words';
import { ActsTable } from './ActsTable';
import { actsQuery } from './acts';
import { FilterForm } from './FilterForm';
import { words } from './words';

/** Who did what, for whom, when and from where. */
export function AuditPage() {
  const t = useWords(words);
  const filter = useSearch({ from: '/inside/audit' });
  const acts = useInfiniteQuery(actsQuery(filter));
  const rows = acts.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <PageHeading>{t.title}</PageHeading>
      <p>{t.intro}</p>
      <FilterForm key={JSON.stringify(filter)} filter={filter} />
      <section className="stack" aria-labelledby="list">
        <ListHeading id="list" of={filter}>
          {t.list}
        </ListHeading>
        {acts.isPending && <Skeleton lines={8} />}
        {acts.isLoadingError && (
          <ErrorState failure={acts.error} onRetry={() => void acts.refetch()} />
        )}
        {acts.data && rows.length === 0 && (
          <Empty title={t.none}>
            <p>{t.noneText}</p>
          </Empty>
        )}
        {rows.length > 0 && (
          <>
            <p className="quiet">{t.places}</p>
            <ActsTable acts={rows} filter={filter} />
            {acts.isFetchNextPageError && <ErrorState failure={acts.error} />}
            <Pager
              told={acts.hasNextPage ? undefined : t.oldest}
              action={t.older}
              busy={acts.isFetchingNextPage}
              onMore={acts.hasNextPage ? () => void acts.fetchNextPage() : undefined}
            />
          </>
        )}
      </section>
    </>
  );
}
