import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { tell } from '../../api/client';
import { PasswordField } from '../../design/Field';
import { Form } from '../../design/Form';
import { Panel } from '../../design/Panel';
import { toast } from '../../design/toasts';
import { useWords } from '../../i18n/words';
import { protectionQuery } from './queries';
import { words } from './words';

/** A new password; the old one is not asked for, but a recent sign-in is. */
export function PasswordPanel() {
  const t = useWords(words);
  const queries = useQueryClient();
  const protection = useQuery(protectionQuery);
  const [round, setRound] = useState(0);
  return (
    <Panel title={t.passwordTitle}>
      {protection.data && <p>{protection.data.password ? t.passwordSet : t.passwordNone}</p>}
      <Form
        key={round}
        action={t.changePassword}
        kind="secondary"
        onSubmit={async ({ password = '' }) => {
          await tell('put', '/api/accounts/me/password', { body: { password } });
          toast(t.passwordChanged);
          setRound(round + 1);
          await queries.invalidateQueries();
        }}
      >
        <PasswordField
          name="password"
          label={t.newPassword}
          hint={t.passwordHint}
          required
          minLength={12}
          maxLength={128}
          autoComplete="new-password"
        />
      </Form>
    </Panel>
  );
}
