import { Link } from '@tanstack/react-router';
import { platformNow } from '../../api/clock';
import { Table } from '../../design/Table';
import { Tag } from '../../design/Tag';
import { statuses, statusTones, steps } from '../../i18n/entries';
import { useLanguage } from '../../i18n/language';
import { span } from '../../i18n/time';
import { useWords } from '../../i18n/words';
import type { InEdition } from '../console/EditionFrame';
import styles from './Registrations.module.css';
import type { Row } from './rows';
import { words } from './words';

interface Props {
  inside: InEdition;
  rows: readonly Row[];
  /** Given where the viewer may choose rows. */
  chosen?: ReadonlySet<string>;
  onChoose?: (chosen: ReadonlySet<string>) => void;
}

/** Registrations with how far they are and how long they have been there. */
export function EntriesTable({ inside, rows, chosen, onChoose }: Props) {
  const t = useWords(words);
  const language = useLanguage();
  const status = useWords(statuses);
  const step = useWords(steps);
  const now = platformNow();
  const { rules } = inside.edition;
  const categories = new Map(rules.categories.map(({ code, name }) => [code, name[language]]));
  return (
    <Table<Row>
      caption={t.title}
      headed
      rows={rows}
      keyOf={(row) => row.id}
      {...(chosen &&
        onChoose && { selection: { chosen, onChoose, nameOf: ({ entry }) => entry.title } })}
      columns={[
        {
          label: t.government,
          cell: ({ id, entry }) => (
            <>
              <Link
                to="/console/$edition/entries/$entry"
                params={{ edition: entry.edition, entry: id }}
              >
                {entry.title}
              </Link>
              <span className={styles.aside}>
                {categories.get(entry.category) ?? entry.category} · {entry.code}
              </span>
            </>
          ),
        },
        {
          label: t.status,
          cell: ({ entry }) => <Tag tone={statusTones[entry.status]}>{status[entry.status]}</Tag>,
        },
        { label: t.step, cell: (row) => step[row.step] },
        {
          label: t.waiting,
          cell: ({ row }) => {
            const since = row.stepSince ?? row.since;
            return since ? span(now - Date.parse(since), language) : '–';
          },
        },
        {
          label: t.answered,
          number: true,
          cell: ({ row }) => t.of(row.answered, rules.instrument.indicators.length),
        },
      ]}
    />
  );
}
