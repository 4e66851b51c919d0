import { chosenOf } from '../../app/address';

const NAMES = ['category', 'province', 'q'] as const;

/** Which participants to list, as the page's address has it. */
export type Filter = Partial<Record<(typeof NAMES)[number], string>>;

/** Takes what belongs to a filter and says something. */
export function filterIn(told: Record<string, unknown>): Filter {
  return chosenOf(NAMES, told);
}
