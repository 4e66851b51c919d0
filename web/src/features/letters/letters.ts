import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { tell } from '../../api/client';
import type { Schemas } from '../../api/schema';
import type { TagTone } from '../../design/Tag';

export type Letter = Schemas['LetterView'];
export type Kind = Letter['kind'];
export type Status = Letter['delivery']['status'];

export const STATUSES: readonly Status[] = ['FAILED', 'RETRY', 'WAITING', 'INTENT', 'SENT'];

export const KINDS: readonly Kind[] = [
  'ACCOUNT_CREATED',
  'REGISTRATION_VERIFIED',
  'REGISTRATION_RETURNED',
  'REGISTRATION_REJECTED',
  'DOSSIER_RECEIVED',
  'ASSIGNMENT',
  'STAGE_RESULT',
  'AWARD',
];

export const TONES: Record<Status, TagTone> = {
  WAITING: 'draft',
  INTENT: 'present',
  RETRY: 'late',
  SENT: 'done',
  FAILED: 'late',
};

/** Which letters are listed, as the page's address has it. */
export interface Filter {
  status?: Status;
  kind?: Kind;
  entry?: string;
}

/** Takes what belongs to a filter and says something. */
export function filterIn(told: Record<string, unknown>): Filter {
  const filter: Filter = {};
  const status = STATUSES.find((one) => one === told.status);
  if (status) filter.status = status;
  const kind = KINDS.find((one) => one === told.kind);
  if (kind) filter.kind = kind;
  if (typeof told.entry === 'string' && told.entry !== '') filter.entry = told.entry;
  return filter;
}

const AT_ONCE = 50;
const LIVE_MILLIS = 10_000;

export function countsQuery(edition: string) {
  return queryOptions({
    queryKey: ['letters', edition, 'counts'],
    queryFn: ({ signal }) => tell('get', '/api/letters/counts', { query: { edition }, signal }),
    refetchInterval: LIVE_MILLIS,
  });
}

export function lettersQuery(edition: string, filter: Filter) {
  return infiniteQueryOptions({
    queryKey: ['letters', edition, 'list', filter],
    queryFn: ({ pageParam, signal }) =>
      tell('get', '/api/letters', {
        query: { edition, ...filter, limit: AT_ONCE, ...(pageParam && { cursor: pageParam }) },
        signal,
      }),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
    // all that is shown is asked for again, so the more it is, the more seldom
    refetchInterval: ({ state }) => LIVE_MILLIS * Math.max(1, state.data?.pages.length ?? 1),
  });
}

export function letterQuery(id: string) {
  return queryOptions({
    queryKey: ['letter', id],
    queryFn: ({ signal }) => tell('get', '/api/letters/{id}', { path: { id }, signal }),
  });
}
