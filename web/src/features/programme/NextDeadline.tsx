import { Countdown, useNow } from '../../design/Countdown';
import { useLanguage } from '../../i18n/language';
import { useWords } from '../../i18n/words';
import { brief } from './brief';
import type { Clocked, Scheduled } from './edition';
import styles from './Edition.module.css';
import { nextOf, windowsOf } from './windows';

/** What is next in an edition, and how long until then by the platform's clock. */
export function NextDeadline({ edition }: { edition: Scheduled & Clocked }) {
  const t = useWords(brief);
  const language = useLanguage();
  const next = nextOf(windowsOf(edition, language), useNow(edition.ahead));
  if (!next) return <p className={styles.next}>{t.over}</p>;
  return (
    <p className={styles.next}>
      {next.what === 'closes' ? t.closes(next.window.name) : t.opens(next.window.name)}
      {': '}
      <Countdown until={next.at} ahead={edition.ahead} />
    </p>
  );
}
