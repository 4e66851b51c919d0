import { useEffect, useState } from 'react';
import { useLanguage } from '../i18n/language';
import { moment, span, type Zone } from '../i18n/time';
import { useWords } from '../i18n/words';
import styles from './States.module.css';
import { words } from './words';

const HOURS_COUNTED = 48;
const TICK_MILLIS = 15_000;

/** The present instant of an edition: its own time may be ahead of the machine's. */
export function useNow(ahead = 0): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const ticking = setInterval(() => setNow(Date.now()), TICK_MILLIS);
    return () => clearInterval(ticking);
  }, []);
  return now + ahead;
}

interface Props {
  until: string;
  /** How far the edition's time is ahead of this machine's, in milliseconds. */
  ahead?: number;
  /** The zone to tell it in, where that is not the viewer's. */
  zone?: Zone;
}

/** A deadline with its zone, and in its last two days what is left of it. */
export function Countdown({ until, ahead = 0, zone }: Props) {
  const t = useWords(words);
  const language = useLanguage();
  const left = Date.parse(until) - useNow(ahead);
  const near = left > 0 && left < HOURS_COUNTED * 3_600_000;
  return (
    <span>
      <time dateTime={until}>{moment(until, language, zone)}</time>
      {near && <span className={styles.countdown}> · {t.left(span(left, language))}</span>}
      {left <= 0 && <span className={styles.countdown}> · {t.over}</span>}
    </span>
  );
}
