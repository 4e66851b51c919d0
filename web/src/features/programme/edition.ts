import { queryOptions } from '@tanstack/react-query';
import { ask } from '../../api/client';
import type { Schemas } from '../../api/schema';

/** How far the time of an edition is ahead of this device's clock, in milliseconds. */
export interface Clocked {
  ahead: number;
}

/** An edition with the tag of its version, on which a change is based. */
export type Edition = Schemas['EditionView'] & Clocked & { tag: string | undefined };
export type ListedEdition = Schemas['EditionRow'] & Clocked;

/** What names the windows of a schedule. */
export interface Scheduled {
  schedule: Schemas['Schedule'];
  stages: readonly Pick<Schemas['StageSummary'], 'code' | 'name'>[];
}

/** An edition with its rules. */
export function editionQuery(id: string) {
  return queryOptions({
    queryKey: ['edition', id],
    queryFn: async ({ signal }): Promise<Edition> => {
      const { data, tag, asOf } = await ask('get', '/api/editions/{id}', { path: { id }, signal });
      return { ...data, tag, ahead: Date.parse(data.programmeTime) - asOf };
    },
    staleTime: 60_000,
  });
}

/** All editions with the names of their stages, in the order in which people look for them. */
export const editionsQuery = queryOptions({
  queryKey: ['editions'],
  queryFn: async ({ signal }): Promise<ListedEdition[]> => {
    const { data, asOf } = await ask('get', '/api/editions', { query: { limit: 100 }, signal });
    return inOrder(
      data.items.map((row) => ({ ...row, ahead: Date.parse(row.programmeTime) - asOf })),
    );
  },
  staleTime: 60_000,
});

type Dated = Pick<ListedEdition, 'schedule' | 'programmeTime' | 'demo'>;

/** What is under way, what is to come, what is over; in each of them what is real first, and the latest. */
export function inOrder<Row extends Dated>(rows: readonly Row[]): Row[] {
  return rows
    .map((row) => ({ row, age: ageOf(row), begins: Date.parse(beginOf(row)) }))
    .sort((a, b) => a.age - b.age || Number(a.row.demo) - Number(b.row.demo) || b.begins - a.begins)
    .map(({ row }) => row);
}

function ageOf({ schedule, programmeTime }: Dated): number {
  const isAhead = (at: string) => Date.parse(at) > Date.parse(programmeTime);
  if (schedule.windows.some(({ opens, closes }) => !isAhead(opens) && isAhead(closes))) return 0;
  return schedule.windows.some(({ opens }) => isAhead(opens)) ? 1 : 2;
}

/** When the first window opens. */
export function beginOf({ schedule }: Pick<Scheduled, 'schedule'>): string {
  const opens = schedule.windows.map((window) => Date.parse(window.opens));
  return new Date(Math.min(...opens)).toISOString();
}

/** An edition as its road is drawn from. */
export function roadOf({ rules, schedule, ahead }: Edition): Scheduled & Clocked {
  return { schedule, stages: rules.stages, ahead };
}
