import { useEffect, useRef, useSyncExternalStore, type FocusEvent } from 'react';
import { useWords } from '../i18n/words';
import styles from './Toast.module.css';
import { dismiss, listenToToasts, toasts } from './toasts';
import { words } from './words';

/** Where news appears that needs no answer. */
export function Toasts() {
  const t = useWords(words);
  const shown = useSyncExternalStore(listenToToasts, toasts, toasts);
  const wayBack = useWayBack();
  return (
    <div className={styles.region} role="status">
      {shown.map((one) => (
        <div key={one.id} className={styles.toast}>
          <span>{one.text}</span>
          {one.undo ? (
            <button
              type="button"
              className={styles.act}
              {...wayBack}
              onClick={() => {
                one.undo?.();
                dismiss(one.id);
              }}
            >
              {t.undo}
            </button>
          ) : (
            <button
              type="button"
              className={styles.act}
              {...wayBack}
              onClick={() => dismiss(one.id)}
            >
              {t.close}
            </button>
          )}
        </div>
      ))}
    </div>
  );
}

/** Gives the focus back to what had it before, where a toast goes while its button has the focus. */
function useWayBack() {
  const has = useRef(false);
  const before = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!has.current || document.activeElement !== document.body) return;
    has.current = false;
    const back = before.current?.isConnected ? before.current : document.querySelector('main');
    back?.focus({ preventScroll: true });
  });
  return {
    onFocus: ({ relatedTarget }: FocusEvent) => {
      has.current = true;
      if (!(relatedTarget instanceof HTMLElement)) return;
      // from one toast to the next it is still on its way from where it was
      if (!relatedTarget.closest(`.${styles.region}`)) before.current = relatedTarget;
    },
    onBlur: () => {
      has.current = false;
    },
  };
}
