import { queryOptions } from '@tanstack/react-query';
import { tell } from '../../api/client';
import { platformNow } from '../../api/clock';
import type { Schemas } from '../../api/schema';
import { LIVE_MILLIS } from './editions';

/** How many entries are how far, at an instant of the platform's clock. */
export type Funnel = Schemas['Funnel'] & { asOf: number };

const STUCK = 10;
// who is through, out, or waits for others has nothing to do
const MOVING = ['REGISTERED', 'VERIFIED', 'DRAFTING', 'WITH_SEKDA'] as const;

export function funnelQuery(edition: string) {
  return queryOptions({
    queryKey: ['overview', edition, 'funnel'],
    queryFn: async ({ signal }): Promise<Funnel> => {
      const told = await tell('get', '/api/overview/{edition}', { path: { edition }, signal });
      return { ...told, asOf: platformNow() };
    },
    refetchInterval: LIVE_MILLIS,
  });
}

/** The entries that have been at their step for the longest and could move. */
export function stuckQuery(edition: string) {
  return queryOptions({
    queryKey: ['overview', edition, 'stuck'],
    queryFn: async ({ signal }) => {
      const pages = await Promise.all(
        MOVING.map((step) =>
          tell('get', '/api/overview/{edition}/entries', {
            path: { edition },
            query: { step, sort: 'waiting', limit: STUCK },
            signal,
          }),
        ),
      );
      return pages
        .flatMap((page) => page.items)
        .filter(({ row }) => row.stepSince)
        .sort((a, b) => Date.parse(a.row.stepSince ?? '') - Date.parse(b.row.stepSince ?? ''))
        .slice(0, STUCK);
    },
    refetchInterval: LIVE_MILLIS,
  });
}

/** When evidence was submitted, by the hour. */
export function hoursQuery(edition: string) {
  return queryOptions({
    queryKey: ['overview', edition, 'submissions'],
    queryFn: ({ signal }) =>
      tell('get', '/api/overview/{edition}/submissions', { path: { edition }, signal }),
    refetchInterval: LIVE_MILLIS,
  });
}
