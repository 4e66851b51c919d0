import { queryOptions } from '@tanstack/react-query';
import { ask, tell } from '../../api/client';
import { Refusal } from '../../api/refusal';
import type { Schemas } from '../../api/schema';
import type { RoleName } from '../../api/session';
import { roleName } from '../../i18n/roles';

export type Registration = Schemas['EntryView'];
export type EntryStatus = Schemas['Entry']['status'];
export type Standing = Schemas['Standing'];

/** A registration, and the tag of its present version. */
export function entryQuery(id: string) {
  return queryOptions({
    queryKey: ['entry', id],
    queryFn: ({ signal }) => ask('get', '/api/entries/{id}', { path: { id }, signal }),
  });
}

/** All regions, with what their source asks to be said. */
export const regionsQuery = queryOptions({
  queryKey: ['regions'],
  queryFn: ({ signal }) => tell('get', '/api/regions', { signal }),
  staleTime: Number.POSITIVE_INFINITY,
});

/** An entry's published results, in the order of its stages; none to whoever may not see them. */
export function standingsQuery(entry: string) {
  return queryOptions({
    queryKey: ['standings', entry],
    queryFn: async ({ signal }): Promise<Standing[]> => {
      try {
        return await tell('get', '/api/entrants/{entry}/standings', { path: { entry }, signal });
      } catch (thrown) {
        if (thrown instanceof Refusal && [403, 404].includes(thrown.status)) return [];
        throw thrown;
      }
    },
  });
}

/** The colleagues who were invited to an entry. */
export function invitationsQuery(edition: string, entry: string) {
  return queryOptions({
    queryKey: ['invitations', entry],
    queryFn: async ({ signal }) =>
      (await tell('get', '/api/invitations', { query: { edition, entry, limit: 100 }, signal }))
        .items,
  });
}

/** The entries in which somebody has a seat in this role. */
export function seatsOf(me: Schemas['Me'], role: RoleName): string[] {
  const entries = me.memberships
    .filter((one) => one.active && roleName(one.role) === role)
    .flatMap((one) => one.entry ?? []);
  return [...new Set(entries)];
}
