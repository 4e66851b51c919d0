import type { ReactNode } from 'react';
import { useWords } from '../i18n/words';
import { classes } from './classes';
import styles from './Table.module.css';
import { words } from './words';

/** A column. */
export interface Column<Row> {
  label: string;
  cell: (row: Row) => ReactNode;
  number?: boolean;
  /** Whether it names the row; the first one does where none says so. */
  names?: boolean;
}

interface Props<Row> {
  caption: string;
  /** Whether the caption is read out only, because a heading says the same. */
  headed?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  selection?: Selection<Row>;
  /** Whether its few columns find room on a phone, too. */
  narrow?: boolean;
}

/** Rows that can be chosen to do something with all of them. */
interface Selection<Row> {
  chosen: ReadonlySet<string>;
  onChoose: (chosen: ReadonlySet<string>) => void;
  nameOf: (row: Row) => string;
}

/** A table; on a phone, a list of cards with the same fields in the same order. */
export function Table<Row>(props: Props<Row>) {
  const { caption, headed, columns, rows, keyOf, selection, narrow } = props;
  const t = useWords(words);
  const names = Math.max(
    0,
    columns.findIndex((column) => column.names),
  );
  return (
    <table className={classes(styles.table, !narrow && styles.cards)}>
      <caption className={classes(headed && 'unseen')}>{caption}</caption>
      <thead>
        <tr>
          {selection && (
            <th scope="col" className={styles.choice}>
              <ChooseAll keys={rows.map(keyOf)} {...selection} />
            </th>
          )}
          {columns.map((column) => (
            <th key={column.label} scope="col" className={classes(column.number && styles.number)}>
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)}>
            {selection && (
              <td className={styles.choice}>
                <input
                  type="checkbox"
                  aria-label={t.choose(selection.nameOf(row))}
                  checked={selection.chosen.has(keyOf(row))}
                  onChange={() => selection.onChoose(toggled(selection.chosen, [keyOf(row)]))}
                />
              </td>
            )}
            {columns.map((column, index) => {
              const Cell = index === names ? 'th' : 'td';
              return (
                <Cell
                  key={column.label}
                  scope={index === names ? 'row' : undefined}
                  data-label={column.label}
                  className={classes(column.number && styles.number)}
                >
                  <span>{column.cell(row)}</span>
                </Cell>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface ChooseAllProps {
  keys: readonly string[];
  chosen: ReadonlySet<string>;
  onChoose: (chosen: ReadonlySet<string>) => void;
}

/** Chooses all rows that are shown, or none of them. */
function ChooseAll({ keys, chosen, onChoose }: ChooseAllProps) {
  const t = useWords(words);
  const count = keys.filter((key) => chosen.has(key)).length;
  const all = keys.length > 0 && count === keys.length;
  return (
    <input
      type="checkbox"
      aria-label={t.chooseAll}
      checked={all}
      ref={(box) => {
        if (box) box.indeterminate = count > 0 && !all;
      }}
      onChange={() =>
        onChoose(toggled(chosen, all ? keys : keys.filter((key) => !chosen.has(key))))
      }
    />
  );
}

function toggled(chosen: ReadonlySet<string>, keys: readonly string[]): ReadonlySet<string> {
  const next = new Set(chosen);
  for (const key of keys) {
    if (!next.delete(key)) next.add(key);
  }
  return next;
}
