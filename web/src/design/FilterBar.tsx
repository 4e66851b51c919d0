import { useId, useState, type ReactNode } from 'react';
import { useWords } from '../i18n/words';
import { Button } from './Button';
import { classes } from './classes';
import styles from './Fold.module.css';
import { words } from './words';

interface Props {
  /** How many filters hold at present. */
  holding: number;
  children: ReactNode;
}

/** The filters of a list; on a phone they are folded away, so that the list itself comes first. */
export function FilterBar({ holding, children }: Props) {
  const t = useWords(words);
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <div className={styles.bar}>
      <div className={styles.toggle}>
        <Button
          kind="secondary"
          wide
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          {holding === 0 ? t.filter : t.filters(holding)}
        </Button>
      </div>
      <div id={id} className={classes(!open && styles.folded)}>
        {children}
      </div>
    </div>
  );
}

/** Fields of filters beside one another, as far as there is room. */
export function Filters({ children }: { children: ReactNode }) {
  return <div className={styles.filters}>{children}</div>;
}
