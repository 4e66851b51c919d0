import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { tell } from '../../api/client';
import { meQuery } from '../../api/me';
import { announce } from '../../api/session';
import { Button } from '../../design/Button';
import { Confirm } from '../../design/Confirm';
import { forgetDrafts } from '../../design/formState';
import { Panel } from '../../design/Panel';
import { ErrorState } from '../../design/States';
import { useWords } from '../../i18n/words';
import { words } from './words';

/** What is kept about the owner as a person: handed out, or erased. */
export function DataPanel() {
  const t = useWords(words);
  const me = useQuery(meQuery);
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();

  async function download(): Promise<void> {
    setBusy(true);
    setFailure(undefined);
    try {
      const all = await tell('get', '/api/accounts/me/export');
      const text = JSON.stringify(all, null, 2);
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
      link.download = t.exportFile;
      link.click();
      URL.revokeObjectURL(link.href);
    } catch (thrown) {
      setFailure(thrown);
    } finally {
      setBusy(false);
    }
  }

  const person = me.data?.person;
  return (
    <Panel title={t.dataTitle}>
      {failure !== undefined && <ErrorState failure={failure} />}
      <p>{t.exportText}</p>
      <div>
        <Button kind="secondary" busy={busy} onClick={() => void download()}>
          {t.export}
        </Button>
      </div>
      <p>{t.eraseText}</p>
      <div>
        <Button kind="danger" disabled={!person} onClick={() => setAsked(true)}>
          {t.erase}
        </Button>
      </div>
      {person && (
        <Confirm
          title={t.eraseTitle}
          open={asked}
          danger
          action={t.eraseNow}
          onClose={() => setAsked(false)}
          onConfirm={async () => {
            await tell('delete', '/api/accounts/me');
            await tell('delete', '/api/session').catch(() => undefined);
            announce('out');
            forgetDrafts();
            localStorage.removeItem('anugerah.devices');
            location.assign('/');
          }}
        >
          <p>{t.eraseWhat(person.name, person.email)}</p>
        </Confirm>
      )}
    </Panel>
  );
}
