import { infiniteQueryOptions } from '@tanstack/react-query';
import { tell } from '../../api/client';
import type { Schemas } from '../../api/schema';

export type Invitation = Schemas['InvitationView'];
export type Role = Schemas['InvitationForm']['role'];

const AT_ONCE = 50;

/** The invitations to offices in an edition, or on the whole platform. */
export function invitationsQuery(edition: string | undefined) {
  return infiniteQueryOptions({
    queryKey: ['invitations', edition ?? 'platform'],
    queryFn: ({ pageParam, signal }) =>
      tell('get', '/api/invitations', {
        query: {
          ...(edition && { edition }),
          limit: AT_ONCE,
          ...(pageParam && { cursor: pageParam }),
        },
        signal,
      }),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
  });
}

/** Who holds an office in an edition, or on the whole platform. */
export function holdersQuery(edition: string | undefined) {
  return infiniteQueryOptions({
    queryKey: ['memberships', edition ?? 'platform'],
    queryFn: ({ pageParam, signal }) =>
      tell('get', '/api/memberships', {
        query: {
          ...(edition && { edition }),
          limit: AT_ONCE,
          ...(pageParam && { cursor: pageParam }),
        },
        signal,
      }),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
  });
}
