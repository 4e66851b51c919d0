import { queryOptions } from '@tanstack/react-query';
import { tell } from './client';
import type { Schemas, Sure } from './described';

/** The caller's own account. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: async ({ signal }) => {
    const told = await tell('get', '/api/accounts/me', { signal });
    return told as Sure<Omit<Schemas['Me'], 'memberships'>> & {
      memberships: Schemas['Membership'][];
    };
  },
});
