import { useRef } from 'react';
import { Refusal } from '../api/refusal';
import { useLanguage } from '../i18n/language';
import { time } from '../i18n/time';
import { useWords } from '../i18n/words';
import type { SaveState } from './autosave';
import { Button } from './Button';
import { classes } from './classes';
import { Icon, type IconName } from './Icon';
import styles from './SaveNote.module.css';
import { words } from './words';

const ICONS: Record<SaveState['at'], IconName> = {
  clean: 'check',
  saved: 'check',
  waiting: 'clock',
  saving: 'clock',
  away: 'warning',
  refused: 'warning',
  conflict: 'warning',
};

interface Props {
  state: SaveState;
  /** Saves now, for whoever does not want to wait. */
  onRetry: () => void;
}

/** Says whether what is on the page is saved. */
export function SaveNote({ state, onRetry }: Props) {
  const t = useWords(words);
  const language = useLanguage();
  const note = useRef<HTMLParagraphElement>(null);
  return (
    <div className={classes(styles.note, ICONS[state.at] === 'warning' && styles.open)}>
      <p className={styles.said} ref={note} tabIndex={-1} role="status">
        <Icon name={ICONS[state.at]} />
        {said()}
      </p>
      {(state.at === 'away' || state.at === 'refused') && (
        <Button
          kind="secondary"
          onClick={() => {
            // the button goes while it is tried
            note.current?.focus();
            onRetry();
          }}
        >
          {t.retry}
        </Button>
      )}
    </div>
  );

  function said(): string {
    switch (state.at) {
      case 'clean':
        return t.nothingUnsaved;
      case 'waiting':
        return t.notSavedYet;
      case 'saving':
        return t.saving;
      case 'saved':
        return t.savedAt(time(new Date(state.since), language));
      case 'away':
        return whyAway(state.failure);
      case 'refused':
        return t.notSaved(
          (state.failure instanceof Refusal && state.failure.detail) || t.failedText,
        );
      case 'conflict':
        return t.undecided;
    }
  }

  function whyAway(failure: unknown): string {
    if (!(failure instanceof Refusal)) return t.savedLater;
    return failure.status === 401 ? t.savedOnceIn : t.savedSoon;
  }
}
