import { lazy, Suspense, type ReactNode } from 'react';
import type { RoleName } from '../../api/session';
import { Skeleton } from '../../design/States';

const Entries = lazy(async () => ({
  default: (await import('../entries/UrgentEntries')).UrgentEntries,
}));
const Editions = lazy(async () => ({
  default: (await import('../stages/UrgentEditions')).UrgentEditions,
}));
const Sheets = lazy(async () => ({
  default: (await import('../sheets/UrgentSheets')).UrgentSheets,
}));

interface Props {
  role: RoleName;
  /** What to say where nothing waits. */
  otherwise: ReactNode;
}

/** What waits for somebody in this role, most urgent first. */
export function Urgent(props: Props) {
  return <Suspense fallback={<Skeleton />}>{partOf(props)}</Suspense>;
}

function partOf({ role, otherwise }: Props) {
  switch (role) {
    case 'operator':
    case 'contributor':
    case 'sekda':
      return <Entries role={role} otherwise={otherwise} />;
    case 'assessor':
      return <Sheets otherwise={otherwise} />;
    case 'secretariat':
    case 'chair':
      return <Editions role={role} otherwise={otherwise} />;
    default:
      return otherwise;
  }
}
