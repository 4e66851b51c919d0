import { Tag, type TagTone } from '../../design/Tag';
import { roman } from '../../i18n/numbers';
import { useWords } from '../../i18n/words';
import type { Ranked } from './results';
import { outcomes } from './words';

const TONES: Record<Ranked['outcome'], TagTone> = {
  ADVANCED: 'done',
  ELIMINATED: 'draft',
  AWARDED: 'honour',
  NOT_AWARDED: 'draft',
  PASSED: 'done',
  NOT_PASSED: 'draft',
};

interface Props {
  outcome: Ranked['outcome'];
  place?: number | undefined;
}

/** What a decision means for an entry. */
export function OutcomeTag({ outcome, place }: Props) {
  const said = useWords(outcomes);
  const name = said[outcome];
  return <Tag tone={TONES[outcome]}>{place ? `${name} ${roman(place)}` : name}</Tag>;
}
