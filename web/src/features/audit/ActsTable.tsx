import { Link } from '@tanstack/react-router';
import { Table } from '../../design/Table';
import { useLanguage } from '../../i18n/language';
import { roles } from '../../i18n/roles';
import { moment } from '../../i18n/time';
import { useWords } from '../../i18n/words';
import styles from './Audit.module.css';
import type { Act } from './acts';
import type { Filter } from './filter';
import { whats, words } from './words';

interface Props {
  acts: readonly Act[];
  filter: Filter;
}

/** Acts as a table, on a phone as cards. */
export function ActsTable({ acts, filter }: Props) {
  const t = useWords(words);
  const said: Record<string, string> = useWords(whats);
  const language = useLanguage();
  return (
    <Table
      caption={t.list}
      headed
      rows={acts}
      keyOf={(one) => one.id}
      columns={[
        { label: t.what, cell: ({ record }) => said[record.what] ?? record.what },
        { label: t.who, cell: (one) => <Actor act={one} /> },
        { label: t.concerns, cell: (one) => <Concerned act={one} filter={filter} /> },
        {
          label: t.when,
          cell: ({ record }) => (
            <>
              {moment(record.at, language)}
              {record.programmeTime && (
                <span className={styles.aside}>
                  {t.programmeTime(moment(record.programmeTime, language))}
                </span>
              )}
            </>
          ),
        },
        {
          label: t.where,
          cell: ({ record }) =>
            record.place ? <span className={styles.id}>{record.place}</span> : t.nowhere,
        },
      ]}
    />
  );
}

function Actor({ act: { actorName, record } }: { act: Act }) {
  const t = useWords(words);
  const names: Record<string, string> = useWords(roles);
  if (record.actor === 'system') return t.system;
  const role = record.role?.toLowerCase();
  return (
    <>
      {actorName ?? <Nameless id={record.actor} />}
      {role && <span className={styles.aside}>{names[role] ?? role}</span>}
    </>
  );
}

interface ConcernedProps {
  act: Act;
  filter: Filter;
}

/** The account and the entry; each leads to all that concerns it. */
function Concerned({ act: { accountName, entryTitle, record }, filter }: ConcernedProps) {
  const t = useWords(words);
  const { account, entry, subject } = record;
  if (!account && !entry) return <span className={styles.id}>{subject}</span>;
  return (
    <>
      {account && (
        <Link className={styles.line} to="/audit" search={{ ...filter, account }}>
          {accountName ?? <Nameless id={account} />}
        </Link>
      )}
      {entry && (
        <Link className={styles.line} to="/audit" search={{ ...filter, entry }}>
          {entryTitle ?? (
            <>
              {t.oneEntry} <span className={styles.id}>{entry}</span>
            </>
          )}
        </Link>
      )}
    </>
  );
}

/** Somebody whose name is not known, or not any more. */
function Nameless({ id }: { id: string }) {
  const t = useWords(words);
  return (
    <>
      {t.nameless} <span className={styles.id}>{id}</span>
    </>
  );
}
