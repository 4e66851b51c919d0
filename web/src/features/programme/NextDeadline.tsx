import { Countdown, useNow } from '../../design/Countdown';
import type { Stage } from '../../design/Ribbon';
import { useWords } from '../../i18n/words';
import { brief } from './brief';
import type { Clocked } from './edition';
import styles from './Edition.module.css';
import { nextOf } from './windows';

interface Props extends Clocked {
  windows: readonly Stage[];
}

/** What is next in an edition, and how long until then. */
export function NextDeadline({ windows, ahead }: Props) {
  const t = useWords(brief);
  const next = nextOf(windows, useNow(ahead));
  if (!next) return <p className={styles.next}>{t.over}</p>;
  return (
    <p className={styles.next}>
      {next.what === 'closes' ? t.closes(next.window.name) : t.opens(next.window.name)}
      {': '}
      <Countdown until={next.at} ahead={ahead} />
    </p>
  );
}
