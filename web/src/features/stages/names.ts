import { queryOptions, useQueries } from '@tanstack/react-query';
import { tell } from '../../api/client';
import { LIVE_MILLIS } from '../console/editions';

/** Whether somebody did something in an edition, or something there concerns them. */
type Part = 'actor' | 'account';

/** What people are called, by their accounts; the account itself where no name is known any more. */
export function useNames(
  edition: string,
  part: Part,
  accounts: Iterable<string>,
): (account: string) => string {
  const asked = [...new Set(accounts)];
  const names = useQueries({
    queries: asked.map((account) => nameQuery(edition, part, account)),
    combine: (told) => new Map(told.map(({ data }, index) => [asked[index], data])),
  });
  return (account) => names.get(account) ?? account;
}

// the audit trail is what all who look at stages may read, and it names whom it tells of
function nameQuery(edition: string, part: Part, account: string) {
  return queryOptions({
    queryKey: ['name', edition, part, account],
    queryFn: async ({ signal }) => {
      const one = part === 'actor' ? { actor: account } : { account };
      const { items } = await tell('get', '/api/audit', {
        query: { edition, ...one, limit: 1 },
        signal,
      });
      const [act] = items;
      return act ? ((part === 'actor' ? act.actorName : act.accountName) ?? account) : null;
    },
    staleTime: ({ state }) => (state.data ? Number.POSITIVE_INFINITY : LIVE_MILLIS),
    // the trail learns of an act a moment after it was done
    refetchInterval: ({ state }) => (state.data === null ? LIVE_MILLIS : false),
  });
}
