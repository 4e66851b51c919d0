import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { tell } from '../../api/client';
import { Banner } from '../../design/Banner';
import { Button } from '../../design/Button';
import { Confirm } from '../../design/Confirm';
import { TextField } from '../../design/Field';
import { Form } from '../../design/Form';
import { Table } from '../../design/Table';
import { toast } from '../../design/toasts';
import { useLanguage } from '../../i18n/language';
import { date, moment } from '../../i18n/time';
import { useWords } from '../../i18n/words';
import { arePasskeysHere, makePasskey } from '../sign-in/passkeys';
import { protectionQuery, type Passkey } from './queries';
import { words } from './words';

export function PasskeysPart({ passkeys }: { passkeys: readonly Passkey[] }) {
  const t = useWords(words);
  const language = useLanguage();
  const queries = useQueryClient();
  const [failed, setFailed] = useState(false);
  const [going, setGoing] = useState<Passkey>();
  const [round, setRound] = useState(0);
  const refresh = () => queries.invalidateQueries({ queryKey: protectionQuery.queryKey });

  async function add(name: string): Promise<void> {
    setFailed(false);
    const { attempt, options } = await tell('post', '/api/accounts/me/passkeys/offer');
    const credential = await makePasskey(options).catch(() => undefined);
    if (!credential) return setFailed(true);
    await tell('post', '/api/accounts/me/passkeys', { body: { attempt, credential, name } });
    toast(t.passkeyAdded(name));
    setRound(round + 1);
    await refresh();
  }

  return (
    <div className="stack">
      <h3>{t.passkeys}</h3>
      {passkeys.length === 0 ? (
        <p>{t.noPasskeys}</p>
      ) : (
        <Table
          caption={t.passkeys}
          headed
          rows={passkeys}
          keyOf={(one) => one.id}
          columns={[
            { label: t.passkeys, cell: (one) => one.name },
            { label: t.added, cell: (one) => date(one.added, language) },
            { label: t.used, cell: (one) => (one.used ? moment(one.used, language) : t.never) },
            {
              label: t.remove,
              cell: (one) => (
                <Button kind="danger" onClick={() => setGoing(one)}>
                  {t.remove}
                  <span className="unseen"> {one.name}</span>
                </Button>
              ),
            },
          ]}
        />
      )}
      {failed && <Banner tone="refused" title={t.passkeyFailed} live />}
      {arePasskeysHere() && (
        <Form
          key={round}
          action={t.addPasskey}
          kind="secondary"
          onSubmit={({ name = '' }) => add(name)}
        >
          <TextField
            name="name"
            label={t.passkeyName}
            hint={t.passkeyNameHint}
            required
            maxLength={80}
            autoComplete="off"
          />
        </Form>
      )}
      {going && (
        <Confirm
          title={t.removePasskeyTitle(going.name)}
          open
          danger
          action={t.remove}
          onClose={() => setGoing(undefined)}
          onConfirm={async () => {
            await tell('delete', '/api/accounts/me/passkeys/{id}', { path: { id: going.id } });
            toast(t.passkeyRemoved(going.name));
            await refresh();
          }}
        >
          <p>{t.removePasskeyText}</p>
        </Confirm>
      )}
    </div>
  );
}
