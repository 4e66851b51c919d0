import { queryOptions } from '@tanstack/react-query';
import { tell } from '../../api/client';

/** The provinces, by name. */
export const provincesQuery = queryOptions({
  queryKey: ['regions', 'provinces'],
  queryFn: async ({ signal }) => {
    const query = { category: 'provinsi' };
    const { items } = await tell('get', '/api/regions', { query, signal });
    return items
      .map(({ provinceCode, name }) => ({ code: provinceCode, name }))
      .sort((a, b) => a.name.localeCompare(b.name, 'id'));
  },
  staleTime: Number.POSITIVE_INFINITY,
});
