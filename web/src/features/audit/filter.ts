import type { RoleName } from '../../api/session';
import { chosenOf } from '../../app/address';

const NAMES = ['edition', 'entry', 'account', 'what', 'until'] as const;

/** Which acts to list, as the page's address has it; `until` is a day on the viewer's clock. */
export type Filter = Partial<Record<(typeof NAMES)[number], string>>;

/** Who may look into what everybody did. */
export const AUDIT_READERS: readonly RoleName[] = ['secretariat', 'chair', 'auditor', 'ops'];

/** Takes what belongs to a filter and says something. */
export function filterIn(told: Record<string, unknown>): Filter {
  return chosenOf(NAMES, told);
}
