import type { ReactNode } from 'react';
import { classes } from './classes';
import styles from './Table.module.css';

/** A column: the first one names the row. */
export interface Column<Row> {
  label: string;
  cell: (row: Row) => ReactNode;
  number?: boolean;
}

interface Props<Row> {
  caption: string;
  /** Whether the caption is read out only, because a heading says the same. */
  headed?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
}

/** A table; on a phone, a list of cards with the same fields in the same order. */
export function Table<Row>({ caption, headed, columns, rows, keyOf }: Props<Row>) {
  return (
    <table className={styles.table}>
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
              const Cell = index === 0 ? 'th' : 'td';
              return (
                <Cell
                  key={column.label}
                  scope={index === 0 ? 'row' : undefined}
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
