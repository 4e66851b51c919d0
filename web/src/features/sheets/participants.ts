import { queryOptions } from '@tanstack/react-query';

interface Participant {
  entry: string;
  title: string;
}

const AT_ONCE = 200;

/** The names of an edition's participants by their entries; a sheet itself knows none. */
export function participantsQuery(edition: string) {
  return queryOptions({
    queryKey: ['participants', edition],
    queryFn: async ({ signal }): Promise<ReadonlyMap<string, string>> => {
      const names = new Map<string, string>();
      let cursor: string | undefined;
      do {
        const query = new URLSearchParams({ limit: String(AT_ONCE), ...(cursor && { cursor }) });
        const answer = await fetch(`/api/participants/${edition}?${query}`, { signal });
        // who takes part is a help here and never a condition of assessing
        if (!answer.ok) return names;
        const page = (await answer.json()) as { items: Participant[]; next?: string };
        for (const { entry, title } of page.items) names.set(entry, title);
        cursor = page.next;
      } while (cursor);
      return names;
    },
    staleTime: 600_000,
  });
}
