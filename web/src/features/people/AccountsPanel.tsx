import { useState } from 'react';
import { tell } from '../../api/client';
import type { Schemas } from '../../api/schema';
import { Button } from '../../design/Button';
import { Dialog } from '../../design/Dialog';
import { Facts } from '../../design/Facts';
import { EmailField, TextArea, TextField } from '../../design/Field';
import { Actions, Form } from '../../design/Form';
import { Panel } from '../../design/Panel';
import { ReasonDialog } from '../../design/ReasonDialog';
import { toast } from '../../design/toasts';
import { roleName, roles } from '../../i18n/roles';
import { useWords } from '../../i18n/words';
import { words } from './words';

type Found = Schemas['Found'];

interface Props {
  /** Whether the viewer may say that two accounts are one person's. */
  mayJoin?: boolean;
  mayRemoveFactor?: boolean;
}

/** Finds somebody's account by its address, for what nobody can do for themselves. */
export function AccountsPanel({ mayJoin = false, mayRemoveFactor = false }: Props) {
  const t = useWords(words);
  const [found, setFound] = useState<readonly Found[]>();
  const [doing, setDoing] = useState<{ what: 'join' | 'removeFactor'; account: Found }>();
  return (
    <Panel title={t.accounts}>
      <p>{t.accountsText}</p>
      <Form
        action={t.search}
        kind="secondary"
        onSubmit={async ({ email }) => {
          const told = await tell('get', '/api/accounts', { query: { email: email ?? '' } });
          setFound(told.items);
        }}
      >
        <EmailField name="email" label={t.email} autoComplete="off" required />
      </Form>
      <div role="status" className="stack">
        {found?.length === 0 && <p>{t.noAccount}</p>}
        {found?.map((account) => (
          <div key={account.id} className="near">
            <Account account={account} />
            <Actions>
              {mayJoin && (
                <Button kind="secondary" onClick={() => setDoing({ what: 'join', account })}>
                  {t.join}
                </Button>
              )}
              {mayRemoveFactor && (
                <Button kind="danger" onClick={() => setDoing({ what: 'removeFactor', account })}>
                  {t.removeFactor}
                </Button>
              )}
            </Actions>
          </div>
        ))}
      </div>
      {doing?.what === 'join' && (
        <Joining account={doing.account} onClose={() => setDoing(undefined)} />
      )}
      {doing?.what === 'removeFactor' && (
        <Removing account={doing.account} onClose={() => setDoing(undefined)} />
      )}
    </Panel>
  );
}

function Account({ account }: { account: Found }) {
  const t = useWords(words);
  const said = useWords(roles);
  const held = account.memberships.filter(({ active }) => active);
  return (
    <Facts
      facts={[
        [t.name, account.name],
        [t.number, account.id],
        [
          t.roles,
          held.length === 0
            ? t.noRoles
            : [...new Set(held.map(({ role }) => said[roleName(role)]))].join(', '),
        ],
      ]}
    />
  );
}

interface Doing {
  account: Found;
  onClose: () => void;
}

function Joining({ account, onClose }: Doing) {
  const t = useWords(words);
  return (
    <Dialog title={t.joinTitle(account.name)} open onClose={onClose}>
      <p>{t.joinText}</p>
      <Form
        action={t.join}
        kind="danger"
        onSubmit={async ({ account: other, reason }) => {
          await tell('post', '/api/accounts/{id}/joining', {
            path: { id: account.id },
            body: { account: other ?? '', reason: reason ?? '' },
          });
          toast(t.joined);
          onClose();
        }}
        beside={
          <Button kind="quiet" onClick={onClose}>
            {t.cancel}
          </Button>
        }
      >
        <TextField
          name="account"
          label={t.otherAccount}
          hint={t.otherHint}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={64}
          required
        />
        <TextArea name="reason" label={t.reason} maxLength={1000} required />
      </Form>
    </Dialog>
  );
}

function Removing({ account, onClose }: Doing) {
  const t = useWords(words);
  return (
    <ReasonDialog
      title={t.removeTitle(account.name)}
      open
      action={t.removeFactor}
      kind="danger"
      field="reason"
      label={t.reason}
      onSend={async (reason) => {
        await tell('post', '/api/accounts/{id}/second-factor-removal', {
          path: { id: account.id },
          body: { reason },
        });
        toast(t.removed);
      }}
      onClose={onClose}
    >
      <p>{t.removeText}</p>
    </ReasonDialog>
  );
}
