import { useInfiniteQuery } from '@tanstack/react-query';
import { ListHeading } from '../../design/ListHeading';
import { Pager } from '../../design/Pager';
import { Empty, ErrorState, Skeleton } from '../../design/States';
import { Table, type Column } from '../../design/Table';
import { useLanguage } from '../../i18n/language';
import { number, score } from '../../i18n/numbers';
import { useWords } from '../../i18n/words';
import type { Edition } from '../programme/edition';
import { OutcomeTag } from '../results/OutcomeTag';
import { countOf, type Filter } from './filter';
import { participantsQuery, type Participant } from './participants';
import { provinceName } from './provinces';
import { words } from './words';

interface Props {
  edition: Edition;
  filter: Filter;
  /** How many there are without a filter, once that is known. */
  all: number | undefined;
}

/** The participants that the filter leaves, page by page. */
export function ParticipantsList({ edition, filter, all }: Props) {
  const t = useWords(words);
  const language = useLanguage();
  const participants = useInfiniteQuery(participantsQuery(edition.id, filter));
  const rows = participants.data?.pages.flatMap((page) => page.items) ?? [];
  const isFiltered = countOf(filter) > 0;
  const shown = number(rows.length, language);
  return (
    <section className="stack" aria-labelledby="list">
      <ListHeading id="list" of={filter}>
        {t.list}
      </ListHeading>
      {participants.isPending && <Skeleton lines={8} />}
      {participants.isLoadingError && (
        <ErrorState failure={participants.error} onRetry={() => void participants.refetch()} />
      )}
      {participants.data && rows.length === 0 && (
        <Empty title={isFiltered ? t.none : t.empty}>
          <p>{isFiltered ? t.noneText : t.emptyText}</p>
        </Empty>
      )}
      {rows.length > 0 && (
        <>
          <Rows rows={rows} edition={edition} />
          {participants.isFetchNextPageError && <ErrorState failure={participants.error} />}
          <Pager
            told={
              all === undefined || isFiltered
                ? t.shown(shown)
                : t.shownOf(shown, number(all, language))
            }
            action={t.more}
            busy={participants.isFetchingNextPage}
            onMore={participants.hasNextPage ? () => void participants.fetchNextPage() : undefined}
          />
        </>
      )}
    </section>
  );
}

function Rows({ rows, edition }: { rows: readonly Participant[]; edition: Edition }) {
  const t = useWords(words);
  const language = useLanguage();
  const { categories, entrants } = edition.rules;
  const names = new Map(categories.map(({ code, name }) => [code, name[language]]));
  // a government's category is the first word of its name
  const where: Column<Participant> =
    entrants === 'GOVERNMENT'
      ? {
          label: t.province,
          cell: ({ provinceCode, code }) =>
            `${provinceName(provinceCode ?? code)} (${t.codeOf(code)})`,
        }
      : { label: t.category, cell: ({ category }) => names.get(category) ?? category };
  return (
    <Table
      caption={t.list}
      headed
      rows={rows}
      keyOf={(one) => one.entry}
      columns={[
        { label: t.participant, cell: (one) => one.title },
        where,
        { label: t.reached, cell: (one) => <Reached row={one} edition={edition} /> },
      ]}
    />
  );
}

function Reached({ row: { reached }, edition }: { row: Participant; edition: Edition }) {
  const t = useWords(words);
  const language = useLanguage();
  if (!reached) return <span className="quiet">{t.notYet}</span>;
  const stage = edition.rules.stages.find((one) => one.code === reached.stage);
  const figures = [
    reached.rank && t.rank(reached.rank),
    reached.total && t.score(score(reached.total, language)),
  ].filter(Boolean);
  return (
    <>
      {stage?.name[language] ?? reached.stage}:{' '}
      <OutcomeTag outcome={reached.outcome} place={reached.place} />
      {figures.length > 0 && ` ${figures.join(', ')}`}
    </>
  );
}
