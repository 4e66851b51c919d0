import { infiniteQueryOptions } from '@tanstack/react-query';
import { tell } from '../../api/client';
import type { Schemas } from '../../api/schema';
import type { Filter } from './filter';

/** One act with the names that are known today. */
export type Act = Schemas['AuditRecordView'];

const AT_ONCE = 25;

/** The acts of a filter, the latest first. */
export function actsQuery({ until, ...filter }: Filter) {
  return infiniteQueryOptions({
    queryKey: ['audit', filter, until],
    queryFn: ({ pageParam, signal }) => {
      const query = {
        ...filter,
        ...(until && { until: endOf(until) }),
        ...(pageParam && { cursor: pageParam }),
        limit: AT_ONCE,
      };
      return tell('get', '/api/audit', { query, signal });
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
  });
}

function endOf(day: string): string | undefined {
  const end = new Date(`${day}T23:59:59.999`);
  return Number.isNaN(end.getTime()) ? undefined : end.toISOString();
}
