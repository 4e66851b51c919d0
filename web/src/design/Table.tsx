import type { ReactNode } from 'react';
import { classes } from './classes';
import styles from './Table.module.css';

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
  /** Whether its few columns find room on a phone, too. */
  narrow?: boolean;
}

/** A table; on a phone, a list of cards with the same fields in the same order. */
export function Table<Row>({ caption, headed, columns, rows, keyOf, narrow }: Props<Row>) {
  const names = Math.max(
    0,
    columns.findIndex((column) => column.names),
  );
  return (
    <table className={classes(styles.table, !narrow && styles.cards)}>
      <caption className={classes(headed && 'unseen')}>{caption}</caption>
      <thead>
        <tr>
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
