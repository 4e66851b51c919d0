import { useState, type ReactNode } from 'react';
import { Refusal } from '../api/refusal';
import { useWords } from '../i18n/words';
import { Banner } from './Banner';
import { Button } from './Button';
import { Dialog } from './Dialog';
import { Actions } from './Form';
import { words } from './words';

interface Props {
  title: string;
  open: boolean;
  /** The verb of what happens. */
  action: string;
  danger?: boolean;
  onConfirm: () => Promise<unknown>;
  onClose: () => void;
  /** Exactly what happens, and to whom. */
  children: ReactNode;
}

/** Asks once before something that cannot be undone. */
export function Confirm({ title, open, action, danger, onConfirm, onClose, children }: Props) {
  const t = useWords(words);
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string>();
  const [wasOpen, setWasOpen] = useState(open);
  if (open !== wasOpen) {
    // another question is not refused for what stood in the way of the one before
    setWasOpen(open);
    setRefused(undefined);
  }

  async function confirm(): Promise<void> {
    setBusy(true);
    setRefused(undefined);
    try {
      await onConfirm();
      onClose();
    } catch (thrown) {
      setRefused(thrown instanceof Refusal ? thrown.detail : t.unreachableText);
    } finally {
      setBusy(false);
    }
  }

  return (
    <Dialog title={title} open={open} onClose={onClose}>
      {refused && (
        <Banner tone="refused" title={t.failed} live>
          <p>{refused}</p>
        </Banner>
      )}
      {children}
      <Actions>
        <Button
          kind={danger ? 'danger' : 'primary'}
          busy={busy}
          onClick={() => {
            void confirm();
          }}
        >
          {action}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {t.cancel}
        </Button>
      </Actions>
    </Dialog>
  );
}
