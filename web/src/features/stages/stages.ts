import { queryOptions, useQuery } from '@tanstack/react-query';
import { tell } from '../../api/client';
import type { Schemas } from '../../api/schema';
import type { TagTone } from '../../design/Tag';
import { LIVE_MILLIS } from '../console/editions';
import { rowsQuery } from '../registrations/rows';

export type Stage = Schemas['StageView'];
export type State = NonNullable<Stage['status']> | 'NONE';
export type Decision = Schemas['DecisionRow'];
export type Computed = Schemas['PreviewView'];

export const STATE_TONES: Record<State, TagTone> = {
  NONE: 'draft',
  OPEN: 'present',
  CLOSING: 'present',
  CLOSED: 'present',
  DECIDED: 'done',
};

export const DECISION_TONES: Record<Decision['status'], TagTone> = {
  PROPOSED: 'present',
  APPROVED: 'present',
  PUBLISHED: 'done',
  REFUSED: 'late',
};

export function stagesQuery(edition: string) {
  return queryOptions({
    queryKey: ['stages', edition],
    queryFn: ({ signal }) => tell('get', '/api/stages/{edition}', { path: { edition }, signal }),
    refetchInterval: LIVE_MILLIS,
  });
}

/** The decisions on one stage or on all, the latest version first. */
export function decisionsQuery(edition: string, stage?: string) {
  return queryOptions({
    queryKey: ['decisions', edition, stage],
    queryFn: async ({ signal }) => {
      const query = { edition, limit: 200, ...(stage && { stage }) };
      const page = await tell('get', '/api/decisions', { query, signal });
      return page.items.toSorted((a, b) => b.version - a.version);
    },
    refetchInterval: LIVE_MILLIS,
  });
}

/** What a decision on a closed stage would come to. */
export function previewQuery(edition: string, stage: string) {
  return queryOptions({
    queryKey: ['stage-preview', edition, stage],
    queryFn: ({ signal }) =>
      tell('get', '/api/stages/{edition}/{stage}/preview', { path: { edition, stage }, signal }),
  });
}

export function decisionQuery(id: string) {
  return queryOptions({
    queryKey: ['decision', id],
    queryFn: ({ signal }) => tell('get', '/api/decisions/{id}', { path: { id }, signal }),
  });
}

/** The conflicts of interest that wait for the chair. */
export function conflictsQuery(edition: string) {
  return queryOptions({
    queryKey: ['conflicts', edition, 'DECLARED'],
    queryFn: async ({ signal }) => {
      const query = { edition, status: 'DECLARED', limit: 200 } as const;
      return (await tell('get', '/api/conflicts', { query, signal })).items;
    },
    refetchInterval: LIVE_MILLIS,
  });
}

export function regionQuery(code: string) {
  return queryOptions({
    queryKey: ['region', code],
    queryFn: ({ signal }) => tell('get', '/api/regions/{code}', { path: { code }, signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** What entries are called, by their ids. */
export function useTitles(edition: string): (id: string) => string {
  const rows = useQuery(rowsQuery(edition)).data;
  const titles = new Map(rows?.map(({ id, entry }) => [id, entry.title]));
  return (id) => titles.get(id) ?? id;
}

/** Where a stage stands, not opened included. */
export function stateOf(stage: Stage): State {
  return stage.status ?? 'NONE';
}
