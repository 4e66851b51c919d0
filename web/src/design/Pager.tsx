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
  return (
    <div className={styles.pages}>
      {onMore && (
        <Button kind="secondary" busy={busy} onClick={onMore}>
          {action}
        </Button>
      )}
      <span className="quiet figures" role="status">
        {told}
      </span>
    </div>
  );
}
