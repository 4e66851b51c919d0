import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { tell } from '../../api/client';
import { meQuery } from '../../api/me';
import { Banner } from '../../design/Banner';
import { buttonClass } from '../../design/Button';
import { Countdown, useNow } from '../../design/Countdown';
import { SelectField, TextField } from '../../design/Field';
import { Form, type Submission, type Values } from '../../design/Form';
import { keptDraft } from '../../design/formState';
import { PageHeading } from '../../design/PageHeading';
import { Restored } from '../../design/Restored';
import { Empty, ErrorState, Skeleton } from '../../design/States';
import { toast } from '../../design/toasts';
import { useLanguage } from '../../i18n/language';
import { useWords } from '../../i18n/words';
import { editionsQuery, type ListedEdition } from '../programme/edition';
import { ApplicationFields } from './ApplicationFields';
import { formOf } from './changes';
import { isOpen, windowOf } from './clock';
import { RegionField } from './RegionField';
import { words } from './words';

const DRAFT = 'entry-new';

/** Registers a government, or a group, for an edition whose registration is open. */
export function NewEntryPage() {
  const t = useWords(words);
  const editions = useQuery(editionsQuery);
  const me = useQuery(meQuery);
  const failed = [editions, me].filter((one) => one.isLoadingError);
  return (
    <>
      <PageHeading>{t.newTitle}</PageHeading>
      {failed[0] && (
        <ErrorState
          failure={failed[0].error}
          onRetry={() => failed.forEach((one) => void one.refetch())}
        />
      )}
      {failed.length === 0 && !(editions.data && me.data) && <Skeleton lines={8} />}
      {editions.data && me.data && (
        <Application editions={editions.data} name={me.data.person.name} />
      )}
    </>
  );
}

interface Props {
  editions: readonly ListedEdition[];
  name: string;
}

function Application({ editions, name }: Props) {
  const t = useWords(words);
  const language = useLanguage();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [restored] = useState(() => Object.keys(keptDraft(DRAFT)).length > 0);
  const now = useNow();
  const open = editions.filter((one) => isOpen(one, 'registration', now + one.ahead));
  // it stays the chosen one when its time is over: nobody registers for another one unawares
  const [chosen, setChosen] = useState(() => keptDraft(DRAFT).edition ?? open[0]?.id);
  const edition = editions.find((one) => one.id === chosen) ?? open[0];

  if (!edition) {
    return (
      <Empty title={t.noneOpen}>
        <p>{t.noneOpenText}</p>
        <Link className={buttonClass('secondary')} to="/entries">
          {t.toEntries}
        </Link>
      </Empty>
    );
  }
  const isGroup = edition.entrants === 'GROUP';
  const isClosed = !open.includes(edition);

  async function register(values: Values, { key }: Submission): Promise<void> {
    const { edition: to = '', code = '' } = values;
    const body = { edition: to, code, ...formOf(values, isGroup) };
    const { id } = await tell('post', '/api/entries', { body, key });
    toast(t.registered);
    await queries.invalidateQueries({ queryKey: meQuery.queryKey });
    await navigate({ to: '/entries/$entry', params: { entry: id } });
  }

  return (
    <>
      <p>{t.newText}</p>
      {restored && <Restored />}
      {isClosed && (
        <Banner tone="warning" live title={t.closedMeanwhile(edition.name[language])}>
          <p>{t.closedMeanwhileText}</p>
        </Banner>
      )}
      <Form action={t.register} draft={DRAFT} onSubmit={register}>
        <SelectField
          name="edition"
          label={t.edition}
          options={[...(isClosed ? [edition] : []), ...open].map(
            (one) => [one.id, one.name[language]] as const,
          )}
          value={edition.id}
          onChange={(event) => setChosen(event.target.value)}
        />
        <p>
          {t.registrationUntil}{' '}
          <strong>
            <Countdown until={windowOf(edition, 'registration').closes} ahead={edition.ahead} />
          </strong>
        </p>
        {isGroup ? (
          <TextField
            name="code"
            label={t.groupCode}
            hint={t.groupCodeHint}
            required
            maxLength={40}
            autoCapitalize="characters"
            autoComplete="off"
          />
        ) : (
          <RegionField
            name="code"
            label={t.government}
            hint={t.regionHint}
            missing={t.regionMissing}
          />
        )}
        <ApplicationFields
          key={String(isGroup)}
          isGroup={isGroup}
          defaults={{ 'contact.name': name }}
        />
      </Form>
    </>
  );
}
