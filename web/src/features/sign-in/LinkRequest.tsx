import { useState, type ReactNode } from 'react';
import { Banner } from '../../design/Banner';
import { Button } from '../../design/Button';
import { EmailField } from '../../design/Field';
import { Form } from '../../design/Form';
import { useWords } from '../../i18n/words';
import { words } from './words';

interface Props {
  action: string;
  email?: string;
  onSend: (email: string) => Promise<unknown>;
  beside?: ReactNode;
}

/** Asks for a letter with a link; nobody learns here whether the address has an account. */
export function LinkRequest({ action, email, onSend, beside }: Props) {
  const t = useWords(words);
  const [sent, setSent] = useState<string>();
  if (sent) {
    return (
      <>
        <Banner tone="done" title={t.sentTitle} live>
          <p>{t.sent(sent)}</p>
          <p>{t.sentSpam}</p>
        </Banner>
        <div>
          <Button kind="quiet" onClick={() => setSent(undefined)}>
            {t.again}
          </Button>
        </div>
      </>
    );
  }
  return (
    <Form
      action={action}
      beside={beside}
      onSubmit={async (values) => {
        const address = values.email ?? '';
        await onSend(address);
        setSent(address);
      }}
    >
      <EmailField name="email" label={t.email} required defaultValue={email} />
    </Form>
  );
}
