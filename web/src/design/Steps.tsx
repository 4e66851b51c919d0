import { useWords } from '../i18n/words';
import { classes } from './classes';
import styles from './Steps.module.css';
import { words } from './words';

export type StepState = 'done' | 'present' | 'coming' | 'missed';

export interface StepLine {
  key: string;
  label: string;
  state: StepState;
}

const MARKS: Record<StepState, string> = { done: '●', present: '◐', coming: '○', missed: '▲' };

/** What has to be done in which order, and how far it is. */
export function Steps({ label, steps }: { label: string; steps: readonly StepLine[] }) {
  const t = useWords(words);
  return (
    <ol className={styles.steps} aria-label={label}>
      {steps.map((step) => (
        <li
          key={step.key}
          className={classes(styles.step, styles[step.state])}
          aria-current={step.state === 'present' ? 'step' : undefined}
        >
          <span className={styles.mark} aria-hidden="true">
            {MARKS[step.state]}
          </span>
          <span>
            {step.label}
            <span className={styles.state}>{` · ${t[step.state]}`}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}
