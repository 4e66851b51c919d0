import { useLanguage } from '../i18n/language';
import { date, type Zone } from '../i18n/time';
import { useWords } from '../i18n/words';
import { classes } from './classes';
import { Countdown, useNow } from './Countdown';
import styles from './Ribbon.module.css';
import { words } from './words';

/** A stage of the season. */
export interface Stage {
  key: string;
  name: string;
  opens: string;
  closes: string;
}

interface Props {
  /** The edition whose road it is. */
  label: string;
  stages: readonly Stage[];
  /** How far the edition's time is ahead of this machine's, in milliseconds. */
  ahead?: number;
  /** The zone to tell the next deadline in, where that is not the viewer's. */
  zone?: Zone;
}

/** The road of the season: its stages, the present one open, with the next deadline on it. */
export function Ribbon({ label, stages, ahead = 0, zone }: Props) {
  const t = useWords(words);
  const language = useLanguage();
  const now = useNow(ahead);
  return (
    <ol className={styles.ribbon} aria-label={`${t.road}: ${label}`}>
      {stages.map((stage) => {
        const state = stateOf(stage, now);
        return (
          <li
            key={stage.key}
            className={classes(styles.stage, styles[state])}
            aria-current={state === 'present' ? 'step' : undefined}
          >
            <span className={styles.band}>
              <span aria-hidden="true">{MARKS[state]}</span>
              <span className={styles.state}>{t[state]}</span>
            </span>
            <span className={styles.name}>{stage.name}</span>
            <span className={styles.dates}>
              {state === 'present' ? (
                <>
                  {t.until}:{' '}
                  <Countdown until={stage.closes} ahead={ahead} {...(zone && { zone })} />
                </>
              ) : (
                <>
                  {date(stage.opens, language)} – {date(lastOf(stage), language)}
                </>
              )}
            </span>
          </li>
        );
      })}
    </ol>
  );
}

const MARKS = { done: '●', present: '◐', coming: '○' } as const;

/** The last instant at which it is open; what closes at midnight is not open on the day that begins then. */
function lastOf(stage: Stage): string {
  return new Date(Date.parse(stage.closes) - 1).toISOString();
}

function stateOf(stage: Stage, now: number): keyof typeof MARKS {
  if (now >= Date.parse(stage.closes)) return 'done';
  return now >= Date.parse(stage.opens) ? 'present' : 'coming';
}
