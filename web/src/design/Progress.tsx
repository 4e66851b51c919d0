import { number } from '../i18n/numbers';
import { useLanguage } from '../i18n/language';
import { useWords } from '../i18n/words';
import styles from './States.module.css';
import { words } from './words';

interface Props {
  label: string;
  done: number;
  all: number;
  /** How a figure is written, where it is no plain number. */
  figure?: (value: number) => string;
}

/** How much of something is done, in figures as well. */
export function Progress({ label, done, all, figure }: Props) {
  const t = useWords(words);
  const language = useLanguage();
  const said = figure ?? ((value: number) => number(value, language));
  const share = all === 0 ? 0 : Math.round((done / all) * 100);
  return (
    <div className={styles.progress}>
      <span>
        {label}: <span className="figures">{t.of(said(done), said(all))}</span>
      </span>
      <div
        className={styles.track}
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={all}
        aria-valuenow={done}
      >
        <span className={styles.fill} style={{ width: `${share}%` }} />
      </div>
    </div>
  );
}
