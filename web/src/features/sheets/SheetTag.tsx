import { Tag, type TagTone } from '../../design/Tag';
import { useWords } from '../../i18n/words';
import type { Sheet } from './queries';
import { statusWords } from './words';

type StatusName = Sheet['status'] | 'BEGUN' | 'MISSED';

const TONES: Record<StatusName, TagTone> = {
  ASSIGNED: 'draft',
  BEGUN: 'present',
  SUBMITTED: 'done',
  RETURNED: 'late',
  RECUSED: 'draft',
  MISSED: 'late',
};

/** Where a sheet stands, in one word. */
export function SheetTag({ sheet }: { sheet: Sheet }) {
  const said = useWords(statusWords);
  const name = statusOf(sheet);
  return <Tag tone={TONES[name]}>{said[name]}</Tag>;
}

function statusOf({ status, sealed, marks }: Sheet): StatusName {
  if (status !== 'ASSIGNED') return status;
  if (sealed) return 'MISSED';
  return Object.keys(marks ?? {}).length > 0 ? 'BEGUN' : status;
}
