import { useSyncExternalStore } from 'react';
import { useWords } from '../i18n/words';
import styles from './Toast.module.css';
import { dismiss, listenToToasts, toasts } from './toasts';
import { words } from './words';

/** Where news appears that needs no answer. */
export function Toasts() {
  const t = useWords(words);
  const shown = useSyncExternalStore(listenToToasts, toasts);
  return (
    <div className={styles.region} role="status">
      {shown.map((one) => (
        <div key={one.id} className={styles.toast}>
          <span>{one.text}</span>
          {one.undo ? (
            <button
              type="button"
              className={styles.act}
              onClick={() => {
                one.undo?.();
                dismiss(one.id);
              }}
            >
              {t.undo}
            </button>
          ) : (
            <button type="button" className={styles.act} onClick={() => dismiss(one.id)}>
              {t.close}
            </button>
          )}
        </div>
      ))}
    </div>
  );
}
