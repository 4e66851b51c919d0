import { queryOptions } from '@tanstack/react-query';
import { tell } from '../../api/client';

/** All seasons that are known, the newest first. */
export const seasonsQuery = queryOptions({
  queryKey: ['history'],
  queryFn: ({ signal }) => tell('get', '/api/history', { signal }),
  staleTime: 300_000,
});
