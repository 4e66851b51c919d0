import type { ReactNode } from 'react';
import styles from './Banner.module.css';
import { classes } from './classes';
import { Icon, type IconName } from './Icon';

export type Tone = 'info' | 'done' | 'warning' | 'refused';

const ICONS: Record<Tone, IconName> = {
  info: 'info',
  done: 'check',
  warning: 'warning',
  refused: 'warning',
};

interface Props {
  tone?: Tone;
  title: string;
  children?: ReactNode;
  /** Whether it appeared because of what somebody has just done, and so is read out. */
  live?: boolean;
}

/** What happened, what it means, and what to do. */
export function Banner({ tone = 'info', title, children, live = false }: Props) {
  return (
    <div
      className={classes(styles.banner, styles[tone])}
      role={live ? (tone === 'refused' ? 'alert' : 'status') : undefined}
    >
      <span className={styles.icon}>
        <Icon name={ICONS[tone]} />
      </span>
      <div className={styles.body}>
        <p className={styles.title}>{title}</p>
        {children}
      </div>
    </div>
  );
}
