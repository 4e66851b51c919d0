import type { Schemas } from '../api/schema';
import type { TagTone } from '../design/Tag';
import { dictionary } from './words';

export type Status = Schemas['Entry']['status'];
export type Step = Schemas['RowView']['step'];
export type Outcome = Schemas['Place']['outcome'];

const statusId: Record<Status, string> = {
  DRAFT: 'Draf',
  SUBMITTED: 'Diajukan',
  RETURNED: 'Dikembalikan',
  VERIFIED: 'Terverifikasi',
  REJECTED: 'Ditolak',
  WITHDRAWN: 'Mengundurkan diri',
};

const statusEn: Record<Status, string> = {
  DRAFT: 'Draft',
  SUBMITTED: 'Submitted',
  RETURNED: 'Returned',
  VERIFIED: 'Verified',
  REJECTED: 'Rejected',
  WITHDRAWN: 'Withdrawn',
};

/** Where a registration stands. */
export const statuses = dictionary({ id: statusId, en: statusEn });

export const statusTones: Record<Status, TagTone> = {
  DRAFT: 'draft',
  SUBMITTED: 'present',
  RETURNED: 'late',
  VERIFIED: 'done',
  REJECTED: 'late',
  WITHDRAWN: 'draft',
};

/** The steps of the funnel, in order. */
export const STEPS: readonly Step[] = [
  'REGISTERED',
  'VERIFIED',
  'DRAFTING',
  'WITH_SEKDA',
  'SUBMITTED',
  'ASSESSED',
  'ADVANCED',
  'OUT',
];

const stepId: Record<Step, string> = {
  REGISTERED: 'Terdaftar',
  VERIFIED: 'Terverifikasi',
  DRAFTING: 'Mengisi bukti dukung',
  WITH_SEKDA: 'Di meja Sekda',
  SUBMITTED: 'Bukti dukung diajukan',
  ASSESSED: 'Sudah dinilai',
  ADVANCED: 'Lolos tahap terakhir',
  OUT: 'Tidak lanjut',
};

const stepEn: Record<Step, string> = {
  REGISTERED: 'Registered',
  VERIFIED: 'Verified',
  DRAFTING: 'Drafting evidence',
  WITH_SEKDA: 'With the Sekda',
  SUBMITTED: 'Evidence submitted',
  ASSESSED: 'Assessed',
  ADVANCED: 'Through the latest stage',
  OUT: 'Out',
};

/** How far an entry has come. */
export const steps = dictionary({ id: stepId, en: stepEn });
