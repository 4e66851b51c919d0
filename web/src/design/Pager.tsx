import { useEffect, useRef } from 'react';
import { Button } from './Button';
import styles from './States.module.css';

interface Props {
  /** How much of the list is shown. */
  told?: string | undefined;
  /** The verb that fetches what follows. */
  action: string;
  busy?: boolean;
  /** Missing where nothing follows. */
  onMore?: (() => void) | undefined;
}

/** Goes on with a long list, of which nobody knows the pages beforehand. */
export function Pager({ told, action, busy = false, onMore }: Props) {
  const status = useRef<HTMLSpanElement>(null);
  const goesOn = onMore !== undefined;
  const wentOn = useRef(goesOn);
  useEffect(() => {
    // the button goes with the last page, and the focus is not to go with it
    const isLost = wentOn.current && !goesOn && document.activeElement === document.body;
    if (isLost) status.current?.focus();
    wentOn.current = goesOn;
  }, [goesOn]);
  return (
    <div className={styles.pages}>
      {onMore && (
        <Button kind="secondary" busy={busy} onClick={onMore}>
          {action}
        </Button>
      )}
      <span className="quiet figures" role="status" ref={status} tabIndex={-1}>
        {told}
      </span>
    </div>
  );
}
