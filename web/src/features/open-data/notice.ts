import { queryOptions } from '@tanstack/react-query';
import { tell } from '../../api/client';

/** The notice of the table of regions; one row of it is enough to learn it. */
export const noticeQuery = queryOptions({
  queryKey: ['regions', 'notice'],
  queryFn: async ({ signal }) =>
    (await tell('get', '/api/regions', { query: { q: '11.01' }, signal })).notice,
  staleTime: Infinity,
});
