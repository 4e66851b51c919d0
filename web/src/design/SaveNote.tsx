import { Refusal } from '../api/refusal';
import { useLanguage } from '../i18n/language';
import { time } from '../i18n/time';
import { useWords } from '../i18n/words';
import type { SaveState } from './autosave';
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

/** Says whether what is on the page is saved. */
export function SaveNote({ state }: { state: SaveState }) {
  const t = useWords(words);
  const language = useLanguage();
  const { at } = state;
  const said = {
    clean: t.nothingUnsaved,
    waiting: t.notSavedYet,
    saving: t.saving,
    saved: state.at === 'saved' ? t.savedAt(time(new Date(state.since), language)) : '',
    away: t.savedLater,
    refused:
      state.at === 'refused' && state.failure instanceof Refusal && state.failure.detail
        ? t.notSaved(state.failure.detail)
        : t.notSaved(t.failedText),
    conflict: t.undecided,
  }[at];
  return (
    <p className={classes(styles.note, ICONS[at] === 'warning' && styles.open)} role="status">
      <Icon name={ICONS[at]} />
      {said}
    </p>
  );
}
