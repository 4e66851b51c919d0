import { Tag, type TagTone } from '../../design/Tag';
import { useWords } from '../../i18n/words';
import type { KnownEntry } from './useEntry';
import { statusWords } from './words';

type StatusName = keyof typeof TONES;

const TONES = {
  DRAFT: 'draft',
  SUBMITTED: 'present',
  RETURNED: 'late',
  VERIFIED: 'done',
  REJECTED: 'late',
  WITHDRAWN: 'draft',
  LEAVING: 'draft',
  WITH_SEKDA: 'present',
  APPROVED: 'present',
  HANDED_IN: 'done',
  LAPSED: 'late',
} as const satisfies Record<string, TagTone>;

/** Where an entry stands, in one word. */
export function StatusTag({ known }: { known: KnownEntry }) {
  const said = useWords(statusWords);
  const name = statusOf(known);
  return <Tag tone={TONES[name]}>{said[name]}</Tag>;
}

function statusOf({ registration, dossier }: KnownEntry): StatusName {
  const { status } = registration.entry;
  if (status !== 'VERIFIED') return status;
  if (registration.withdrawalWished) return 'LEAVING';
  switch (dossier?.status) {
    case 'SUBMITTED':
      return 'HANDED_IN';
    case 'WITH_SEKDA':
    case 'APPROVED':
    case 'LAPSED':
      return dossier.status;
    default:
      return 'VERIFIED';
  }
}
