import { useState, type ReactNode } from 'react';
import { Confirm } from './Confirm';
import { notSent } from './formState';

interface Question {
  title: string;
  /** The verb of what happens. */
  action: string;
  danger?: boolean;
  /** Exactly what happens, and to whom. */
  text: ReactNode;
}

/**
 * Asks before a form is sent, and stops its submission unless the answer is yes. What is sent then
 * may still be refused at a field, which a dialogue alone could not show.
 */
export function useQuestion(): {
  ask: (question: Question) => Promise<void>;
  dialog: ReactNode;
} {
  const [open, setOpen] = useState<Question & { answer: (yes: boolean) => void }>();
  const ask = async (question: Question) => {
    const yes = await new Promise<boolean>((answer) => setOpen({ ...question, answer }));
    if (!yes) throw notSent;
  };
  const dialog = open && (
    <Confirm
      title={open.title}
      open
      action={open.action}
      danger={open.danger ?? false}
      onConfirm={() => Promise.resolve(open.answer(true))}
      onClose={() => {
        open.answer(false);
        setOpen(undefined);
      }}
    >
      {open.text}
    </Confirm>
  );
  return { ask, dialog };
}
