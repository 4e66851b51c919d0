import { useParams } from '@tanstack/react-router';
import type { RoleName } from '../../api/session';

/** Who finds the secretariat's rooms; all but the secretariat only read there, the chair decides. */
export const CONSOLE_READERS: readonly RoleName[] = ['secretariat', 'chair', 'auditor'];

/** How often figures that others change are asked for again. */
export const LIVE_MILLIS = 10_000;

/** The edition that the page's address names. */
export function useEditionId(): string {
  return useParams({ strict: false }).edition ?? '';
}
