import { useEffect, useRef, type ReactNode } from 'react';
import styles from './Fold.module.css';

interface Props {
  title: ReactNode;
  open?: boolean;
  children: ReactNode;
}

/** What only some want to read. On paper, everybody gets it. */
export function Fold({ title, open = false, children }: Props) {
  const fold = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const unfold = () => {
      if (fold.current) fold.current.open = true;
    };
    addEventListener('beforeprint', unfold);
    return () => removeEventListener('beforeprint', unfold);
  }, []);
  return (
    <details ref={fold} className={styles.fold} open={open}>
      <summary className={styles.title}>{title}</summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}
