import { queryOptions } from '@tanstack/react-query';
import { tell } from './client';

/** The caller's own account. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }) => tell('get', '/api/accounts/me', { signal }),
});
