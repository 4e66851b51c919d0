import { Tag, type TagTone } from '../../design/Tag';
import { statuses, statusTones } from '../../i18n/entries';
import { useWords } from '../../i18n/words';
import type { EntryStatus } from './queries';
import type { KnownEntry } from './useEntry';
import { standWords } from './words';

type Stand = EntryStatus | keyof typeof STAND_TONES;

const STAND_TONES = {
  LEAVING: 'draft',
  WITH_SEKDA: 'present',
  APPROVED: 'present',
  HANDED_IN: 'done',
  LAPSED: 'late',
} as const satisfies Record<string, TagTone>;

const TONES: Record<Stand, TagTone> = { ...statusTones, ...STAND_TONES };

/** Where an entry stands, in one word. */
export function StatusTag({ known }: { known: KnownEntry }) {
  const said: Record<Stand, string> = { ...useWords(statuses), ...useWords(standWords) };
  const stand = standOf(known);
  return <Tag tone={TONES[stand]}>{said[stand]}</Tag>;
}

function standOf({ registration, dossier }: KnownEntry): Stand {
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
