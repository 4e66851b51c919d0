import { chosenOf } from '../../app/address';

const NAMES = ['category', 'province', 'q'] as const;

// by name unless the address says otherwise
const SORTS = ['code', 'reached'] as const;

/** Which participants to list and in which order, as the page's address has it. */
export type Filter = Partial<Record<(typeof NAMES)[number], string>> & {
  sort?: (typeof SORTS)[number];
};

/** Takes what belongs to a filter and says something. */
export function filterIn(told: Record<string, unknown>): Filter {
  const sort = SORTS.find((one) => one === told.sort);
  return { ...chosenOf(NAMES, told), ...(sort && { sort }) };
}

/** By how many things a filter leaves participants out; their order is none of them. */
export function countOf(filter: Filter): number {
  const { sort: _, ...limits } = filter;
  return Object.keys(limits).length;
}
