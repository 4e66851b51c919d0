import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { tell } from '../../api/client';
import { EmailField, SelectField, TextField } from '../../design/Field';
import { Form, type Submission, type Values } from '../../design/Form';
import { Panel } from '../../design/Panel';
import { toast } from '../../design/toasts';
import { useLanguage } from '../../i18n/language';
import { roleName, roles as roleWords } from '../../i18n/roles';
import { useWords } from '../../i18n/words';
import { LANGUAGES, salutations } from '../joining/salutations';
import { provinces } from '../participants/provinces';
import type { Role } from './people';
import { words } from './words';

interface Props {
  edition: string | undefined;
  /** The offices that the viewer may give here. */
  roles: readonly [Role, ...Role[]];
  title: string;
}

/** Invites somebody to an office by a letter. */
export function InvitePanel({ edition, roles, title }: Props) {
  const t = useWords(words);
  const said = useWords(roleWords);
  const language = useLanguage();
  const queries = useQueryClient();
  // a form that was sent is a new one, empty
  const [sent, setSent] = useState(0);
  const asksHome = roles.includes('ASSESSOR');

  async function invite(values: Values, { key }: Submission): Promise<void> {
    const name = values.name ?? '';
    await tell('post', '/api/invitations', {
      body: {
        name,
        salutation: values.salutation ?? '',
        email: values.email ?? '',
        language: values.language ?? 'id',
        role: (values.role as Role | undefined) ?? roles[0],
        ...(edition && { edition }),
        ...(values.home && { home: values.home }),
      },
      key,
    });
    toast(t.invited(name));
    setSent(sent + 1);
    await queries.invalidateQueries({ queryKey: ['invitations'] });
  }

  return (
    <Panel title={title}>
      <Form key={sent} action={t.send} draft={`invite.${edition ?? 'platform'}`} onSubmit={invite}>
        {roles.length > 1 && (
          <SelectField
            name="role"
            label={t.role}
            options={roles.map((role) => [role, said[roleName(role)]] as const)}
          />
        )}
        <TextField name="name" label={t.name} autoComplete="off" maxLength={200} required />
        <SelectField name="salutation" label={t.salutation} options={salutations(language)} />
        <EmailField name="email" label={t.email} autoComplete="off" required />
        <SelectField name="language" label={t.language} options={LANGUAGES} />
        {asksHome && (
          <SelectField
            name="home"
            label={t.home}
            hint={t.homeHint}
            required
            options={[['', ''], ...provinces.map(({ code, name }) => [code, name] as const)]}
          />
        )}
      </Form>
    </Panel>
  );
}
