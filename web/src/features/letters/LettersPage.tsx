import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Button, buttonClass } from '../../design/Button';
import { SelectField } from '../../design/Field';
import { Panel } from '../../design/Panel';
import { Empty, ErrorState, Skeleton } from '../../design/States';
import { Table } from '../../design/Table';
import { Tag } from '../../design/Tag';
import { useLanguage } from '../../i18n/language';
import { number } from '../../i18n/numbers';
import { moment } from '../../i18n/time';
import { useWords } from '../../i18n/words';
import { EditionFrame } from '../console/EditionFrame';
import styles from './Letters.module.css';
import {
  countsQuery,
  filterIn,
  KINDS,
  lettersQuery,
  STATUSES,
  TONES,
  type Filter,
  type Letter,
} from './letters';
import { words } from './words';

/** What the platform writes to whom, and whether it arrives. */
export function LettersPage() {
  const t = useWords(words);
  return (
    <EditionFrame title={t.title}>
      {({ edition }) => (
        <>
          <Counts edition={edition.id} />
          <List edition={edition.id} />
        </>
      )}
    </EditionFrame>
  );
}

function Counts({ edition }: { edition: string }) {
  const t = useWords(words);
  const language = useLanguage();
  const counts = useQuery(countsQuery(edition));
  if (counts.isError && !counts.data) {
    return <ErrorState failure={counts.error} onRetry={() => void counts.refetch()} />;
  }
  if (!counts.data) return <Skeleton lines={5} />;
  const { all, kinds } = counts.data;
  const rows = [
    ...KINDS.filter((kind) => kinds[kind]).map((kind) => ({
      name: t[`kind${kind}`],
      tally: kinds[kind] ?? all,
    })),
    { name: t.all, tally: all },
  ];
  const column = (label: string, of: (tally: typeof all) => number) => ({
    label,
    number: true,
    cell: (row: (typeof rows)[number]) => number(of(row.tally), language),
  });
  return (
    <Panel title={t.counts}>
      <Table
        caption={t.counts}
        headed
        rows={rows}
        keyOf={({ name }) => name}
        columns={[
          { label: t.kind, cell: ({ name }) => name },
          column(t.sent, (tally) => tally.sent),
          column(t.waiting, (tally) => tally.waiting),
          column(t.due, (tally) => tally.due),
          column(t.failed, (tally) => tally.failed),
        ]}
      />
    </Panel>
  );
}

function List({ edition }: { edition: string }) {
  const t = useWords(words);
  const language = useLanguage();
  const filter = useSearch({ from: '/inside/console/$edition/letters' });
  const letters = useInfiniteQuery(lettersQuery(edition, filter));
  const rows = letters.data?.pages.flatMap((page) => page.items) ?? [];
  const isFiltered = Object.keys(filter).length > 0;
  return (
    <Panel title={t.list}>
      <FilterFields filter={filter} />
      {filter.entry && <p>{t.oneEntry}</p>}
      {isFiltered && (
        <div>
          <Link
            className={buttonClass('quiet')}
            to="/console/$edition/letters"
            params={{ edition }}
            search={{}}
          >
            {t.reset}
          </Link>
        </div>
      )}
      {letters.isError && (
        <ErrorState failure={letters.error} onRetry={() => void letters.refetch()} />
      )}
      {letters.isPending && <Skeleton lines={6} />}
      {letters.data && rows.length === 0 && (
        <Empty title={isFiltered ? t.noneTitle : t.emptyTitle}>
          <p>{isFiltered ? t.none : t.empty}</p>
        </Empty>
      )}
      {rows.length > 0 && (
        <Table
          caption={t.list}
          headed
          rows={rows}
          keyOf={(letter) => letter.id}
          columns={[
            { label: t.kind, cell: (letter) => <Name edition={edition} letter={letter} /> },
            {
              label: t.recipient,
              cell: ({ recipient, recipientName }) => recipientName ?? recipient,
            },
            {
              label: t.status,
              cell: ({ delivery: { status } }) => (
                <Tag tone={TONES[status]}>{t[`status${status}`]}</Tag>
              ),
            },
            {
              label: t.when,
              cell: ({ delivery }) => moment(delivery.sentAt ?? delivery.due, language),
            },
            {
              label: t.attempts,
              number: true,
              cell: ({ delivery }) => number(delivery.attempts, language),
            },
          ]}
        />
      )}
      {letters.hasNextPage && (
        <div>
          <Button
            kind="secondary"
            busy={letters.isFetchingNextPage}
            onClick={() => void letters.fetchNextPage()}
          >
            {t.more}
          </Button>
        </div>
      )}
    </Panel>
  );
}

function Name({ edition, letter }: { edition: string; letter: Letter }) {
  const t = useWords(words);
  return (
    <>
      <Link to="/console/$edition/letters/$letter" params={{ edition, letter: letter.id }}>
        {t[`kind${letter.kind}`]}
      </Link>
      {letter.resend && (
        <span className={styles.aside}>{t.resendNumber(letter.resend.number)}</span>
      )}
    </>
  );
}

function FilterFields({ filter }: { filter: Filter }) {
  const t = useWords(words);
  const navigate = useNavigate({ from: '/console/$edition/letters' });
  const set = (change: Record<string, string>) =>
    void navigate({
      search: filterIn({ ...filter, ...change }),
      replace: true,
      resetScroll: false,
    });
  return (
    <search className={styles.filters}>
      <SelectField
        name="status"
        label={t.status}
        value={filter.status ?? ''}
        onChange={(event) => set({ status: event.target.value })}
        options={[['', t.all], ...STATUSES.map((one) => [one, t[`status${one}`]] as const)]}
      />
      <SelectField
        name="kind"
        label={t.kind}
        value={filter.kind ?? ''}
        onChange={(event) => set({ kind: event.target.value })}
        options={[['', t.all], ...KINDS.map((one) => [one, t[`kind${one}`]] as const)]}
      />
    </search>
  );
}
