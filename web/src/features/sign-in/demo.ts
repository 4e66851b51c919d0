import { queryOptions } from '@tanstack/react-query';
import { tell } from '../../api/client';
import { Refusal } from '../../api/refusal';
import type { Schemas } from '../../api/schema';

/** The offices of a demo platform; none where the platform is in earnest. */
export const demoQuery = queryOptions({
  queryKey: ['demo-accounts'],
  queryFn: async ({ signal }): Promise<Schemas['DemoAccount'][]> => {
    try {
      return (await tell('get', '/api/sign-in/demo', { signal })).items;
    } catch (thrown) {
      if (thrown instanceof Refusal && thrown.status === 404) return [];
      throw thrown;
    }
  },
  staleTime: Number.POSITIVE_INFINITY,
});
