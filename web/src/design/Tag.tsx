import { classes } from './classes';
import styles from './Tag.module.css';

export type TagTone = 'draft' | 'present' | 'done' | 'late' | 'honour';

// the shape says the same as the colour
const SHAPES: Record<TagTone, string> = {
  draft: '○',
  present: '◐',
  done: '●',
  late: '▲',
  honour: '★',
};

/** A state in one word, told apart by its shape as well as its colour. */
export function Tag({ tone, children }: { tone: TagTone; children: string }) {
  return (
    <span className={classes(styles.tag, styles[tone])}>
      <span aria-hidden="true">{SHAPES[tone]}</span>
      {children}
    </span>
  );
}
