import { queryOptions } from '@tanstack/react-query';
import { tell } from '../../api/client';

const AT_ONCE = 200;

/** The names of an edition's participants by their entries; a sheet itself knows none. */
export function namesQuery(edition: string) {
  return queryOptions({
    queryKey: ['participants', edition, 'names'],
    queryFn: async ({ signal }): Promise<ReadonlyMap<string, string>> => {
      const names = new Map<string, string>();
      let cursor: string | undefined;
      do {
        const page = await tell('get', '/api/participants/{edition}', {
          path: { edition },
          query: { limit: AT_ONCE, ...(cursor && { cursor }) },
          signal,
        });
        for (const { entry, title } of page.items) names.set(entry, title);
        cursor = page.next;
      } while (cursor);
      return names;
    },
    staleTime: 600_000,
  });
}
