import { queryOptions } from '@tanstack/react-query';
import { tell } from '../../api/client';
import { Refusal } from '../../api/refusal';
import type { Schemas } from '../../api/schema';

export type Preview = Schemas['CandidateView'];
export type Job = Schemas['VerificationView'];

const LIVE_MILLIS = 1_000;

/** What would become of each of these, as they are now. */
export function previewQuery(edition: string, entries: readonly string[]) {
  return queryOptions({
    queryKey: ['verification-preview', edition, entries],
    queryFn: ({ signal }) =>
      tell('post', '/api/verifications/preview', {
        body: { edition, entries: [...entries] },
        signal,
      }),
    // a preview is of this moment, and what is done is exactly what it showed
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
}

/** One job, asked for again until it has ended. */
export function jobQuery(id: string) {
  return queryOptions({
    queryKey: ['verification', id],
    queryFn: ({ signal }) => tell('get', '/api/verifications/{id}', { path: { id }, signal }),
    refetchInterval: ({ state: { data, error } }) =>
      (data && isOver(data)) || isFinal(error) ? false : LIVE_MILLIS,
  });
}

/** The jobs of an edition, the latest first. */
export function jobsQuery(edition: string) {
  return queryOptions({
    queryKey: ['verifications', edition],
    queryFn: ({ signal }) =>
      tell('get', '/api/verifications', { query: { edition, limit: 50 }, signal }),
    refetchInterval: ({ state: { data, error } }) =>
      data?.items.every(isOver) || isFinal(error) ? false : LIVE_MILLIS,
  });
}

// there is nothing, or nothing for the viewer; asking again changes neither
function isFinal(error: unknown): boolean {
  return error instanceof Refusal && [401, 403, 404].includes(error.status);
}

export function isOver(job: Job): boolean {
  return job.status === 'DONE' || job.status === 'UNDONE';
}
