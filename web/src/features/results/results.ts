import { queryOptions } from '@tanstack/react-query';
import { tell } from '../../api/client';
import { Refusal } from '../../api/refusal';
import type { Schemas } from '../../api/schema';

export type Published = Schemas['Published'];
export type Ranked = Schemas['RankView'];
export type CategorySpread = Schemas['CategorySpread'];
export type StageResult = Schemas['StageResultView'];

/** The decisions of an edition that hold. */
export function publishedQuery(edition: string) {
  return queryOptions({
    queryKey: ['results', edition],
    queryFn: async ({ signal }) => {
      const all = await tell('get', '/api/results/{edition}', { path: { edition }, signal });
      return all.filter((one) => one.holds);
    },
  });
}

/** The ranking of a stage; null where nothing is published yet. */
export function resultQuery(edition: string, stage: string) {
  return queryOptions({
    queryKey: ['results', edition, stage],
    queryFn: async ({ signal }): Promise<StageResult | null> => {
      try {
        return await tell('get', '/api/results/{edition}/{stage}', {
          path: { edition, stage },
          signal,
        });
      } catch (thrown) {
        if (thrown instanceof Refusal && thrown.status === 404) return null;
        throw thrown;
      }
    },
  });
}

/** How the scores of each category lie. */
export function spreadQuery(edition: string, stage: string) {
  return queryOptions({
    queryKey: ['results', edition, stage, 'spread'],
    queryFn: ({ signal }) =>
      tell('get', '/api/results/{edition}/{stage}/distribution', {
        path: { edition, stage },
        signal,
      }),
  });
}

/** Where the files of a result are. */
export function filesOf(edition: string, stage: string) {
  const folder = `/api/results/${encodeURIComponent(edition)}/${encodeURIComponent(stage)}`;
  return { canonical: `${folder}/canonical`, table: `${folder}/table` };
}

/** Those who go on, win or pass. */
export function honoured(ranking: readonly Ranked[]): Ranked[] {
  return ranking.filter(({ outcome }) => ['ADVANCED', 'AWARDED', 'PASSED'].includes(outcome));
}

/** By rank, and by name where several share one or there is none. */
export function inOrder(ranking: readonly Ranked[]): Ranked[] {
  return ranking.toSorted(
    (a, b) => (a.rank ?? 0) - (b.rank ?? 0) || nameOf(a).localeCompare(nameOf(b), 'id'),
  );
}

export function nameOf(ranked: Ranked): string {
  return ranked.title ?? ranked.entry;
}

/** The spans of a distribution from the first that is not empty to the last. */
export function filled(bins: CategorySpread['bins']): CategorySpread['bins'] {
  const first = bins.findIndex((one) => one.count > 0);
  const last = bins.findLastIndex((one) => one.count > 0);
  return first < 0 ? [] : bins.slice(first, last + 1);
}
