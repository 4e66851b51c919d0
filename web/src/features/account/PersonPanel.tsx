import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { tell } from '../../api/client';
import { meQuery } from '../../api/me';
import { Banner } from '../../design/Banner';
import { EmailField, RadioField, SelectField, TextField } from '../../design/Field';
import { Form, type Values } from '../../design/Form';
import { Panel } from '../../design/Panel';
import { ErrorState, Skeleton } from '../../design/States';
import { toast } from '../../design/toasts';
import { UnsavedGuard } from '../../design/UnsavedGuard';
import { useLanguage } from '../../i18n/language';
import { useWords } from '../../i18n/words';
import { LANGUAGES, salutations } from '../joining/salutations';
import { words } from './words';

/** Name, address and language of letters. */
export function PersonPanel() {
  const t = useWords(words);
  const language = useLanguage();
  const queries = useQueryClient();
  const me = useQuery(meQuery);
  const [dirty, setDirty] = useState(false);
  const [asked, setAsked] = useState<string>();
  const person = me.data?.person;

  async function save({ name = '', salutation = '', email = '', ...rest }: Values): Promise<void> {
    const letters = rest.language === 'en' ? 'en' : 'id';
    const body = { name, salutation, email, language: letters };
    const told = await tell('put', '/api/accounts/me', { body });
    setAsked(told.confirmation ? email : undefined);
    toast(t.saved);
    await queries.invalidateQueries({ queryKey: meQuery.queryKey });
  }

  return (
    <Panel title={t.personTitle}>
      {asked && (
        <Banner tone="info" title={t.confirmTitle} live>
          <p>{t.confirm(asked)}</p>
        </Banner>
      )}
      {me.isLoadingError && <ErrorState failure={me.error} onRetry={() => void me.refetch()} />}
      {me.isPending && <Skeleton />}
      {person && (
        <Form action={t.save} draft={`person-${person.id}`} onChange={setDirty} onSubmit={save}>
          <TextField
            name="name"
            label={t.name}
            required
            autoComplete="name"
            maxLength={200}
            defaultValue={person.name}
          />
          <SelectField
            name="salutation"
            label={t.salutation}
            required
            options={salutations(language, person.salutation)}
            defaultValue={person.salutation}
          />
          <EmailField
            name="email"
            label={t.email}
            hint={t.emailHint}
            required
            defaultValue={person.email}
          />
          <RadioField
            name="language"
            label={t.language}
            options={LANGUAGES}
            defaultValue={person.language}
          />
        </Form>
      )}
      <UnsavedGuard dirty={dirty} />
    </Panel>
  );
}
