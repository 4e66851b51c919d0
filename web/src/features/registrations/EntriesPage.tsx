import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useDeferredValue, useMemo, useState } from 'react';
import { Button, buttonClass } from '../../design/Button';
import { SelectField, TextField } from '../../design/Field';
import { FilterBar } from '../../design/FilterBar';
import { Actions } from '../../design/Form';
import { Pagination } from '../../design/Pagination';
import { Empty, ErrorState, Skeleton } from '../../design/States';
import { statuses, STEPS, steps } from '../../i18n/entries';
import { useLanguage } from '../../i18n/language';
import { number } from '../../i18n/numbers';
import { useWords } from '../../i18n/words';
import { EditionFrame, type InEdition } from '../console/EditionFrame';
import { provinces } from '../participants/provinces';
import { EntriesTable } from './EntriesTable';
import { SORTS, STATUSES, type Filter } from './filter';
import styles from './Registrations.module.css';
import { chosenRows, rowsQuery, type Row } from './rows';
import { Verification } from './Verification';
import { words } from './words';

const AT_ONCE = 50;
const SORT_NAMES = { title: 'byTitle', code: 'byCode', waiting: 'byWaiting' } as const;

/** The registrations of an edition: found, looked into, and verified many at a time. */
export function EntriesPage() {
  const t = useWords(words);
  return <EditionFrame title={t.title}>{(inside) => <Entries inside={inside} />}</EditionFrame>;
}

function Entries({ inside }: { inside: InEdition }) {
  const t = useWords(words);
  const language = useLanguage();
  const edition = inside.edition.id;
  const filter = useSearch({ from: '/inside/console/$edition/entries' });
  const rows = useQuery(rowsQuery(edition));
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [verifying, setVerifying] = useState(false);
  const asked = useDeferredValue(filter);
  const found = useMemo(() => chosenRows(rows.data ?? [], asked), [rows.data, asked]);

  if (rows.isLoadingError) {
    return <ErrorState failure={rows.error} onRetry={() => void rows.refetch()} />;
  }
  if (rows.isPending) return <Skeleton lines={8} />;
  if (rows.data.length === 0) {
    return (
      <Empty title={t.emptyTitle}>
        <p>{t.empty}</p>
      </Empty>
    );
  }
  const { page: _, sort: __, ...narrowed } = filter;
  const holding = Object.keys(narrowed).length;
  const pages = Math.max(1, Math.ceil(found.length / AT_ONCE));
  const page = Math.min(filter.page ?? 1, pages);
  return (
    <>
      <FilterBar holding={holding}>
        <FilterFields inside={inside} filter={filter} />
      </FilterBar>
      <div className={styles.found}>
        <p role="status">
          {t.found(number(found.length, language), number(rows.data.length, language))}
        </p>
        <Link className={buttonClass('quiet')} to="/console/$edition/jobs" params={{ edition }}>
          {t.jobs}
        </Link>
      </div>
      {found.length === 0 ? (
        <Empty title={t.noneTitle}>
          <p>{t.none}</p>
          <div>
            <Link
              className={buttonClass('secondary')}
              to="/console/$edition/entries"
              params={{ edition }}
              search={{}}
            >
              {t.reset}
            </Link>
          </div>
        </Empty>
      ) : (
        <EntriesTable
          inside={inside}
          rows={found.slice((page - 1) * AT_ONCE, page * AT_ONCE)}
          {...(inside.runs && { chosen, onChoose: setChosen })}
        />
      )}
      {pages > 1 && <Pages edition={edition} filter={filter} page={page} pages={pages} />}
      {inside.runs && chosen.size > 0 && (
        <Chosen
          rows={rows.data}
          found={found}
          chosen={chosen}
          onChoose={setChosen}
          onVerify={() => setVerifying(true)}
        />
      )}
      {verifying && (
        <Verification edition={edition} entries={[...chosen]} onClose={() => setVerifying(false)} />
      )}
    </>
  );
}

function FilterFields({ inside, filter }: { inside: InEdition; filter: Filter }) {
  const t = useWords(words);
  const language = useLanguage();
  const status = useWords(statuses);
  const step = useWords(steps);
  const navigate = useNavigate({ from: '/console/$edition/entries' });
  const [typing, setTyping] = useState<string>();
  // each change begins again at the first page, and none of them fills the way back
  const set = (change: Record<string, string>) => {
    const { page: _, ...kept } = filter;
    void navigate({
      search: { ...kept, ...change } as Filter,
      replace: true,
      resetScroll: false,
    });
  };
  return (
    <search className={styles.filters}>
      <TextField
        name="q"
        label={t.search}
        type="search"
        autoComplete="off"
        maxLength={100}
        // the address follows whoever types, and leads again once they are elsewhere
        value={typing ?? filter.q ?? ''}
        onBlur={() => setTyping(undefined)}
        onChange={(event) => {
          setTyping(event.target.value);
          set({ q: event.target.value });
        }}
      />
      <SelectField
        name="status"
        label={t.status}
        value={filter.status ?? ''}
        onChange={(event) => set({ status: event.target.value })}
        options={[['', t.all], ...STATUSES.map((one) => [one, status[one]] as const)]}
      />
      <SelectField
        name="step"
        label={t.step}
        value={filter.step ?? ''}
        onChange={(event) => set({ step: event.target.value })}
        options={[['', t.all], ...STEPS.map((one) => [one, step[one]] as const)]}
      />
      <SelectField
        name="category"
        label={t.category}
        value={filter.category ?? ''}
        onChange={(event) => set({ category: event.target.value })}
        options={[
          ['', t.all],
          ...inside.edition.rules.categories.map(
            ({ code, name }) => [code, name[language]] as const,
          ),
        ]}
      />
      {inside.edition.rules.entrants === 'GOVERNMENT' && (
        <SelectField
          name="province"
          label={t.province}
          value={filter.province ?? ''}
          onChange={(event) => set({ province: event.target.value })}
          options={[['', t.all], ...provinces.map(({ code, name }) => [code, name] as const)]}
        />
      )}
      <SelectField
        name="sort"
        label={t.sort}
        value={filter.sort ?? 'title'}
        onChange={(event) => set({ sort: event.target.value })}
        options={SORTS.map((one) => [one, t[SORT_NAMES[one]]] as const)}
      />
    </search>
  );
}

interface PagesProps {
  edition: string;
  filter: Filter;
  page: number;
  pages: number;
}

function Pages({ filter, page, pages }: PagesProps) {
  const t = useWords(words);
  const navigate = useNavigate({ from: '/console/$edition/entries' });
  return (
    <Pagination
      label={t.title}
      page={page}
      pages={pages}
      onTurn={(next) => void navigate({ search: { ...filter, page: next } })}
    />
  );
}

interface ChosenProps {
  rows: readonly Row[];
  /** What the filter asks for, on all pages. */
  found: readonly Row[];
  chosen: ReadonlySet<string>;
  onChoose: (chosen: ReadonlySet<string>) => void;
  onVerify: () => void;
}

/** How many are chosen, seen or not, and what can be done with them. */
function Chosen({ rows, found, chosen, onChoose, onVerify }: ChosenProps) {
  const t = useWords(words);
  const language = useLanguage();
  const shown = found.filter((row) => chosen.has(row.id)).length;
  const waiting = rows.filter((row) => chosen.has(row.id) && row.entry.status === 'SUBMITTED');
  return (
    <section className={styles.chosen} aria-label={t.chosenTitle}>
      <p role="status">
        <strong>{t.chosen(number(chosen.size, language))}</strong>
        {shown < chosen.size && ` ${t.hidden(number(chosen.size - shown, language))}`}
      </p>
      <Actions>
        <Button onClick={onVerify}>{t.verifyMany(number(waiting.length, language))}</Button>
        {shown < found.length && (
          <Button kind="secondary" onClick={() => onChoose(new Set(found.map((row) => row.id)))}>
            {t.chooseFound(number(found.length, language))}
          </Button>
        )}
        <Button kind="quiet" onClick={() => onChoose(new Set())}>
          {t.chooseNone}
        </Button>
      </Actions>
    </section>
  );
}
