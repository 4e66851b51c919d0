import type { Schemas } from '../../api/schema';

type Region = Schemas['RegionView'];

const MOST_SHOWN = 8;

/** The regions that are meant, the best first, and how many more there are. */
export function find(
  regions: readonly Region[],
  wanted: string,
): { shown: Region[]; more: number } {
  const asked = wanted.trim().toLowerCase();
  if (asked === '') return { shown: [], more: 0 };
  const found = regions.filter(
    (one) => one.code.startsWith(asked) || one.title.toLowerCase().includes(asked),
  );
  // whoever writes "Bandung" means Bandung, not Bandung Barat
  const rank = (one: Region) => (one.name.toLowerCase() === asked || one.code === asked ? 0 : 1);
  const sorted = found.toSorted((a, b) => rank(a) - rank(b));
  return { shown: sorted.slice(0, MOST_SHOWN), more: Math.max(0, found.length - MOST_SHOWN) };
}
