import { queryOptions } from '@tanstack/react-query';
import { tell } from '../../api/client';
import type { Schemas } from '../../api/schema';

export type Summary = Schemas['ParticipantCounts'];

/** How many take part, by category and province, and how many could. */
export function summaryQuery(edition: string) {
  return queryOptions({
    queryKey: ['participants', edition, 'summary'],
    queryFn: ({ signal }) =>
      tell('get', '/api/participants/{edition}/summary', { path: { edition }, signal }),
    staleTime: 60_000,
  });
}

/** How many could take part in all. */
export function eligibleIn({ eligible }: Summary): number {
  return Object.values(eligible.categories).reduce((sum, one) => sum + one, 0);
}
