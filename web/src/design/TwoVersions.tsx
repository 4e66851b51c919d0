import type { ReactNode } from 'react';
import { useWords } from '../i18n/words';
import { Banner } from './Banner';
import { Button } from './Button';
import { Actions } from './Form';
import styles from './TwoVersions.module.css';
import { words } from './words';

interface Props {
  title: string;
  /** What happened, and what to do. */
  text: string;
  /** What differs. */
  rows: readonly { label: string; mine: ReactNode; theirs: ReactNode }[];
  onMine: () => void;
  onTheirs: () => void;
}

/** Two people wrote at once: both versions side by side, until somebody decides. */
export function TwoVersions({ title, text, rows, onMine, onTheirs }: Props) {
  const t = useWords(words);
  return (
    <Banner tone="warning" title={title} live>
      <p>{text}</p>
      {rows.map((row) => (
        <div key={row.label}>
          <p className={styles.what}>{row.label}</p>
          <div className={styles.sides}>
            <div className={styles.side}>
              <p className={styles.whose}>{t.mine}</p>
              <div className={styles.said}>{row.mine || t.empty}</div>
            </div>
            <div className={styles.side}>
              <p className={styles.whose}>{t.theirs}</p>
              <div className={styles.said}>{row.theirs || t.empty}</div>
            </div>
          </div>
        </div>
      ))}
      <Actions>
        <Button kind="secondary" onClick={() => decide(onMine)}>
          {t.keepMine}
        </Button>
        <Button kind="secondary" onClick={() => decide(onTheirs)}>
          {t.takeTheirs}
        </Button>
      </Actions>
    </Banner>
  );
}

/** The question goes once it is answered, and the focus is not to go with it. */
function decide(how: () => void): void {
  how();
  document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
}
