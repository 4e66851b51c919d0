import { useBlocker } from '@tanstack/react-router';
import { useWords } from '../i18n/words';
import { Button } from './Button';
import { Dialog } from './Dialog';
import { Actions } from './Form';
import { words } from './words';

interface Props {
  dirty: boolean;
  /** Saves what can be saved before anybody is asked; whether nothing is left unsaved. */
  settle?: () => Promise<boolean>;
}

/** Asks before somebody leaves a page with changes that are not saved. */
export function UnsavedGuard({ dirty, settle }: Props) {
  const t = useWords(words);
  const blocker = useBlocker({
    shouldBlockFn: async () => dirty && !(await settle?.()),
    enableBeforeUnload: () => dirty,
    withResolver: true,
  });
  return (
    <Dialog
      title={t.leaveTitle}
      open={blocker.status === 'blocked'}
      onClose={() => blocker.reset?.()}
    >
      <p>{t.leaveText}</p>
      <Actions>
        <Button onClick={() => blocker.reset?.()}>{t.stay}</Button>
        <Button kind="danger" onClick={() => blocker.proceed?.()}>
          {t.leave}
        </Button>
      </Actions>
    </Dialog>
  );
}
