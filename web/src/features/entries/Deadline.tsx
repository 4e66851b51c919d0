import { Countdown } from '../../design/Countdown';
import { zoneOf } from '../../i18n/time';
import { useWords } from '../../i18n/words';
import styles from './Entries.module.css';
import type { Next } from './season';
import type { KnownEntry } from './useEntry';
import { words } from './words';

/** Until when the next step is possible, in the zone of the government it is about. */
export function Deadline({ next, known }: { next: Next; known: KnownEntry }) {
  const t = useWords(words);
  if (!next.by) return null;
  return (
    <p className={styles.deadline}>
      {next.name === 'awaitOpening' ? t.opens : t.deadline}:{' '}
      <Countdown until={next.by} ahead={known.ahead} zone={zoneOf(known.registration.entry.zone)} />
    </p>
  );
}
