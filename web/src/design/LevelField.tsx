import { useId, type ReactNode } from 'react';
import { classes } from './classes';
import styles from './LevelField.module.css';

interface Props {
  label: string;
  hint?: ReactNode;
  /** What each level means, the first one being level 1. */
  levels: readonly string[];
  value: number | undefined;
  disabled?: boolean;
  onChange: (level: number) => void;
}

/** One of several levels, each with its number and what it means. */
export function LevelField({ label, hint, levels, value, disabled, onChange }: Props) {
  const id = useId();
  return (
    <fieldset className={styles.field} disabled={disabled}>
      <legend className={styles.legend}>{label}</legend>
      {hint && <p className="quiet">{hint}</p>}
      {levels.map((said, index) => {
        const level = index + 1;
        return (
          <label
            key={level}
            className={classes(styles.level, value === level && styles.chosen)}
            htmlFor={`${id}-${level}`}
          >
            <input
              type="radio"
              id={`${id}-${level}`}
              name={id}
              value={level}
              checked={value === level}
              onChange={() => onChange(level)}
            />
            <span className={styles.number}>{level}</span>
            <span>{said}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
