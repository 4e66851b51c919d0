import type { RoleName } from '../api/session';
import { dictionary } from './words';

type Roles = Record<RoleName, string>;

const id: Roles = {
  operator: 'Operator pendaftaran',
  contributor: 'Kontributor',
  sekda: 'Sekretaris Daerah',
  assessor: 'Asesor',
  secretariat: 'Sekretariat',
  chair: 'Ketua tim penilai',
  auditor: 'Auditor',
  ops: 'Pengelola platform',
};

const en: Roles = {
  operator: 'Operator',
  contributor: 'Contributor',
  sekda: 'Regional secretary',
  assessor: 'Assessor',
  secretariat: 'Secretariat',
  chair: 'Chair',
  auditor: 'Auditor',
  ops: 'Platform operator',
};

/** What people may be here. */
export const roles = dictionary({ id, en });

/** Services write roles in capitals, the gateway does not. */
export function roleName(told: string): RoleName {
  return told.toLowerCase() as RoleName;
}
