import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { useWords } from '../i18n/words';
import styles from './Button.module.css';
import { classes } from './classes';
import { words } from './words';

export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'danger';

/** The classes of a button, for a link that looks like one. */
export function buttonClass(kind: ButtonKind = 'primary', wide = false): string {
  return classes(styles.button, styles[kind], wide && styles.wide);
}

interface Props extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className'> {
  kind?: ButtonKind;
  wide?: boolean;
  /** Whether what it does is under way; it keeps the focus and does nothing more. */
  busy?: boolean;
  children: ReactNode;
}

export function Button({ kind = 'primary', wide = false, busy = false, children, ...rest }: Props) {
  const t = useWords(words);
  return (
    <button
      type="button"
      {...rest}
      className={buttonClass(kind, wide)}
      aria-disabled={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : rest.onClick}
    >
      {busy && <span className={styles.turning} aria-hidden="true" />}
      {children}
      {busy && <span className="unseen">{t.busy}</span>}
    </button>
  );
}
