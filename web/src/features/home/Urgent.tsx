import { lazy, Suspense } from 'react';
import type { RoleName } from '../../api/session';
import { Skeleton } from '../../design/States';

const Entries = lazy(async () => ({
  default: (await import('../entries/UrgentEntries')).UrgentEntries,
}));
const Sheets = lazy(async () => ({
  default: (await import('../sheets/UrgentSheets')).UrgentSheets,
}));

/** What waits for somebody in this role, most urgent first; nothing where a role has no room yet. */
export function Urgent({ role }: { role: RoleName }) {
  return <Suspense fallback={<Skeleton />}>{partOf(role)}</Suspense>;
}

function partOf(role: RoleName) {
  switch (role) {
    case 'operator':
    case 'contributor':
    case 'sekda':
      return <Entries role={role} />;
    case 'assessor':
      return <Sheets />;
    default:
      return null;
  }
}
