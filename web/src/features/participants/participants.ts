import { infiniteQueryOptions } from '@tanstack/react-query';
import { tell } from '../../api/client';
import type { Schemas } from '../../api/schema';
import type { Tile } from '../../design/TileMap';
import type { Filter } from './filter';
import { provinces } from './provinces';
import type { Summary } from './summary';

export type Participant = Schemas['Participant'];

// soon there on a weak phone; whoever wants more wants many
const AT_FIRST = 20;
const AT_ONCE = 50;

/** The participants that a filter leaves. */
export function participantsQuery(edition: string, filter: Filter) {
  return infiniteQueryOptions({
    queryKey: ['participants', edition, filter],
    queryFn: ({ pageParam, signal }) =>
      tell('get', '/api/participants/{edition}', {
        path: { edition },
        query: { ...filter, limit: pageParam ? AT_ONCE : AT_FIRST, cursor: pageParam },
        signal,
      }),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
  });
}

/** How a province takes part. */
export interface Share {
  code: string;
  name: string;
  taking: number;
  eligible: number;
}

/** The provinces with what is known of each. */
export function sharesOf(summary: Summary): Share[] {
  return provinces.map(({ code, name }) => ({
    code,
    name,
    taking: summary.provinces[code] ?? 0,
    eligible: summary.eligible.provinces[code] ?? 0,
  }));
}

/** The same as tiles of a map. */
export function tilesOf(summary: Summary, labelOf: (share: Share) => string): Tile[] {
  return sharesOf(summary).map((share, index) => {
    const { short = share.code, row = 0, col = 0 } = provinces[index] ?? {};
    return {
      key: share.code,
      short,
      row,
      col,
      told: String(share.taking),
      label: labelOf(share),
      share: share.eligible === 0 ? 0 : share.taking / share.eligible,
    };
  });
}
