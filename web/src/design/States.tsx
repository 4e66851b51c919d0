import { useSyncExternalStore, type ReactNode } from 'react';
import { isConnected, listenToConnection } from '../api/connection';
import { Refusal, Unreachable } from '../api/refusal';
import { useWords } from '../i18n/words';
import { Banner } from './Banner';
import { Button } from './Button';
import { TitleMeanwhile } from './PageHeading';
import styles from './States.module.css';
import { words } from './words';

/** Where something will be in a moment. */
export function Skeleton({ lines = 3 }: { lines?: number }) {
  const t = useWords(words);
  return (
    <div className={styles.bones} role="status" data-waiting>
      <span className="unseen">{t.loading}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className={styles.bone} aria-hidden="true" />
      ))}
    </div>
  );
}

/** Nothing is here yet: why, and what to do about it. */
export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className={styles.empty}>
      <h2>{title}</h2>
      {children}
    </div>
  );
}

/** It could not be shown: what happened, and how to try again. */
export function ErrorState({ failure, onRetry }: { failure: unknown; onRetry?: () => void }) {
  const t = useWords(words);
  const away = failure instanceof Unreachable;
  const refusal = failure instanceof Refusal ? failure : undefined;
  const title = away ? t.unreachable : refusal?.title || t.failed;
  return (
    <Banner tone="refused" live title={title}>
      <TitleMeanwhile>{title}</TitleMeanwhile>
      <p>{away ? t.unreachableText : refusal?.detail || t.failedText}</p>
      {refusal && refusal.status >= 500 && refusal.request && (
        <p className="quiet">{t.requestNumber(refusal.request)}</p>
      )}
      {onRetry && (
        <div>
          <Button kind="secondary" onClick={onRetry}>
            {t.retry}
          </Button>
        </div>
      )}
    </Banner>
  );
}

/** Says all over the page that there is no connection. */
export function OfflineStrip() {
  const online = useSyncExternalStore(listenToConnection, isConnected, () => true);
  return online ? null : <OfflineNote />;
}

export function OfflineNote() {
  const t = useWords(words);
  return (
    <div className={styles.strip} role="status">
      {t.offline}
    </div>
  );
}

/** A newer version waits. */
export function UpdateStrip({ onReload }: { onReload: () => void }) {
  const t = useWords(words);
  return (
    <div className={styles.strip} role="status">
      <span>{t.update}</span>
      <Button kind="secondary" onClick={onReload}>
        {t.reload}
      </Button>
    </div>
  );
}
