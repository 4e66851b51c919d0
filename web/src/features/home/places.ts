import type { LinkProps } from '@tanstack/react-router';
import type { RoleName } from '../../api/session';
import type { IconName } from '../../design/Icon';
import type { Language } from '../../i18n/language';
import { AUDIT_READERS } from '../audit/filter';
import { CONSOLE_READERS } from '../console/editions';

/** A room, as the list of places names it. */
export interface Place {
  to: LinkProps['to'];
  icon: IconName;
  name: Record<Language, string>;
  /** Who finds it in their list; all, where none are named. */
  roles?: readonly RoleName[];
}

/** The rooms of those who are signed in, in the order in which they are listed. */
export const places: readonly Place[] = [
  { to: '/home', icon: 'home', name: { id: 'Beranda', en: 'Home' } },
  {
    to: '/console',
    icon: 'desk',
    name: { id: 'Ruang sekretariat', en: 'Secretariat' },
    roles: CONSOLE_READERS,
  },
  {
    to: '/offices',
    icon: 'people',
    name: { id: 'Jabatan', en: 'Offices' },
    roles: ['ops'],
  },
  {
    to: '/entries',
    icon: 'file',
    name: { id: 'Pendaftaran', en: 'Entries' },
    roles: ['operator', 'contributor'],
  },
  {
    to: '/approvals',
    icon: 'check',
    name: { id: 'Persetujuan', en: 'Approvals' },
    roles: ['sekda'],
  },
  {
    to: '/sheets',
    icon: 'sheet',
    name: { id: 'Lembar nilai', en: 'Sheets' },
    roles: ['assessor'],
  },
  {
    to: '/audit',
    icon: 'list',
    name: { id: 'Jejak audit', en: 'Audit trail' },
    roles: AUDIT_READERS,
  },
  { to: '/account', icon: 'person', name: { id: 'Akun saya', en: 'My account' } },
];
