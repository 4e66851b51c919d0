import { queryOptions } from '@tanstack/react-query';
import { tell } from '../../api/client';
import type { Schemas } from '../../api/schema';
import type { Entry } from './entry';
import type { Filter } from './filter';

/** What all services tell about one entry; one of which nobody has told yet is left out. */
export type Row = Schemas['RowView'] & { entry: Entry };

const AT_ONCE = 200;
const REFRESH_MILLIS = 30_000;

/** All entries of an edition: some hundred rows, which are filtered and sorted on this device. */
export function rowsQuery(edition: string) {
  return queryOptions({
    queryKey: ['overview', edition, 'entries'],
    queryFn: async ({ signal }): Promise<Row[]> => {
      const rows: Row[] = [];
      let cursor: string | undefined;
      do {
        const page = await tell('get', '/api/overview/{edition}/entries', {
          path: { edition },
          query: { limit: AT_ONCE, ...(cursor && { cursor }) },
          signal,
        });
        for (const one of page.items) {
          if (one.row.entry) rows.push({ ...one, entry: one.row.entry });
        }
        cursor = page.next;
      } while (cursor);
      return rows;
    },
    refetchInterval: REFRESH_MILLIS,
  });
}

/** The rows that a filter asks for, in its order. */
export function chosenRows(rows: readonly Row[], filter: Filter): Row[] {
  const asked = filter.q?.trim().toLowerCase() ?? '';
  const found = rows.filter(
    ({ entry, step }) =>
      (!filter.status || entry.status === filter.status) &&
      (!filter.step || step === filter.step) &&
      (!filter.category || entry.category === filter.category) &&
      (!filter.province || entry.provinceCode === filter.province) &&
      (asked === '' || entry.title.toLowerCase().includes(asked) || entry.code.startsWith(asked)),
  );
  return found.sort(ORDERS[filter.sort ?? 'title']);
}

const ORDERS = {
  title: (a: Row, b: Row) =>
    a.entry.title.localeCompare(b.entry.title, 'id') || a.id.localeCompare(b.id),
  code: (a: Row, b: Row) => a.entry.code.localeCompare(b.entry.code) || a.id.localeCompare(b.id),
  waiting: (a: Row, b: Row) => since(a) - since(b) || a.id.localeCompare(b.id),
} as const;

// what nobody has told of yet has not begun to wait
function since(row: Row): number {
  const told = row.row.stepSince ?? row.row.since;
  return told ? Date.parse(told) : Number.MAX_SAFE_INTEGER;
}
