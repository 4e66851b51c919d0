import type { ReactNode } from 'react';
import { useWords } from '../i18n/words';
import { Button } from './Button';
import { Dialog } from './Dialog';
import { TextArea } from './Field';
import { Form, type Submission } from './Form';
import { words } from './words';

interface Props {
  title: string;
  open: boolean;
  /** The verb of what happens. */
  action: string;
  kind?: 'primary' | 'danger';
  /** The name of what is to be written, as a refusal names it. */
  field: 'reason' | 'note';
  label: string;
  hint?: string;
  onSend: (said: string, submission: Submission) => Promise<unknown>;
  onClose: () => void;
  /** Exactly what happens, and to whom. */
  children: ReactNode;
}

/** Asks once, and why, before something that others will read. */
export function ReasonDialog(props: Props) {
  const t = useWords(words);
  return (
    <Dialog title={props.title} open={props.open} onClose={props.onClose}>
      {props.children}
      <Form
        action={props.action}
        {...(props.kind && { kind: props.kind })}
        draft={`reason-${props.title}`}
        onSubmit={async (values, submission) => {
          await props.onSend(values[props.field] ?? '', submission);
          props.onClose();
        }}
        beside={
          <Button kind="quiet" onClick={props.onClose}>
            {t.cancel}
          </Button>
        }
      >
        <TextArea
          name={props.field}
          label={props.label}
          hint={props.hint}
          required
          maxLength={2000}
        />
      </Form>
    </Dialog>
  );
}
