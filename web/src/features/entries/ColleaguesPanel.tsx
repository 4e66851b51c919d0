import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { tell } from '../../api/client';
import type { Schemas } from '../../api/schema';
import { Button } from '../../design/Button';
import { Confirm } from '../../design/Confirm';
import { EmailField, RadioField, SelectField, TextField } from '../../design/Field';
import { Actions, Form, type Submission, type Values } from '../../design/Form';
import { Panel } from '../../design/Panel';
import { ErrorState, Skeleton } from '../../design/States';
import { Table } from '../../design/Table';
import { Tag } from '../../design/Tag';
import { toast } from '../../design/toasts';
import { useLanguage } from '../../i18n/language';
import { moment } from '../../i18n/time';
import { useWords } from '../../i18n/words';
import { LANGUAGES, salutations } from '../joining/salutations';
import styles from './Entries.module.css';
import { invitationsQuery } from './queries';
import { invitationWords, words } from './words';

type Invitation = Schemas['InvitationView'];

interface Props {
  edition: string;
  entry: string;
  title: string;
}

/** Colleagues who help to answer: invited by a letter, which can be sent again or withdrawn. */
export function ColleaguesPanel({ edition, entry, title }: Props) {
  const t = useWords(words);
  // asked for by whoever wants to see them: the page is for phones on weak links
  const [opened, setOpened] = useState(false);
  return (
    <Panel title={t.colleaguesTitle}>
      <p>{t.colleaguesText}</p>
      <details
        className={styles.more}
        onToggle={(event) => {
          if (event.currentTarget.open) setOpened(true);
        }}
      >
        <summary>{t.colleaguesOpen}</summary>
        {opened && <Colleagues edition={edition} entry={entry} title={title} />}
      </details>
    </Panel>
  );
}

function Colleagues({ edition, entry, title }: Props) {
  const t = useWords(words);
  const language = useLanguage();
  const queries = useQueryClient();
  const invitations = useQuery(invitationsQuery(edition, entry));
  const [sent, setSent] = useState(0);
  const [sending, setSending] = useState<readonly string[]>([]);
  const [failure, setFailure] = useState<unknown>();
  const [leaving, setLeaving] = useState<Invitation>();
  const refresh = () => queries.invalidateQueries({ queryKey: ['invitations', entry] });

  async function invite(values: Values, { key }: Submission): Promise<void> {
    const { name = '', salutation = '', email = '' } = values;
    await tell('post', '/api/invitations', {
      key,
      body: {
        name,
        salutation,
        email,
        language: values.language ?? language,
        role: 'CONTRIBUTOR',
        edition,
        entry,
      },
    });
    toast(t.invited(name));
    setSent(sent + 1);
    await refresh();
  }

  async function resend({ id, email }: Invitation): Promise<void> {
    setFailure(undefined);
    setSending((now) => [...now, id]);
    try {
      await tell('post', '/api/invitations/{id}/letter', { path: { id } });
      toast(t.letterSent(email));
      await refresh();
    } catch (thrown) {
      setFailure(thrown);
    } finally {
      setSending((now) => now.filter((one) => one !== id));
    }
  }

  if (invitations.isLoadingError) {
    return <ErrorState failure={invitations.error} onRetry={() => void invitations.refetch()} />;
  }
  if (!invitations.data) return <Skeleton />;
  return (
    <div className="stack">
      {failure !== undefined && <ErrorState failure={failure} />}
      {invitations.data.length > 0 && (
        <Table
          caption={t.invitations}
          rows={invitations.data}
          keyOf={(one) => one.id}
          columns={[
            { label: t.colleague, cell: (one) => `${one.name}, ${one.email}` },
            { label: t.state, cell: (one) => <State of={one} /> },
            {
              label: t.validUntil,
              cell: (one) => (one.status === 'OPEN' ? moment(one.until, language) : '–'),
            },
            {
              label: t.act,
              cell: (one) =>
                one.status === 'OPEN' ? (
                  <Actions>
                    <Button
                      kind="secondary"
                      busy={sending.includes(one.id)}
                      aria-label={t.resendTo(one.name)}
                      onClick={() => void resend(one)}
                    >
                      {t.resend}
                    </Button>
                    <Button
                      kind="quiet"
                      aria-label={t.withdrawInvitationOf(one.name)}
                      onClick={() => setLeaving(one)}
                    >
                      {t.withdrawInvitation}
                    </Button>
                  </Actions>
                ) : (
                  '–'
                ),
            },
          ]}
        />
      )}
      <h3>{t.inviteTitle}</h3>
      <Form
        key={sent}
        action={t.invite}
        kind="secondary"
        draft={`colleague-${entry}`}
        onSubmit={invite}
      >
        <TextField
          name="name"
          label={t.colleagueName}
          required
          maxLength={200}
          autoComplete="off"
        />
        <SelectField name="salutation" label={t.salutation} options={salutations(language)} />
        <EmailField name="email" label={t.colleagueEmail} required autoComplete="off" />
        <RadioField
          name="language"
          label={t.letterLanguage}
          options={LANGUAGES}
          defaultValue={language}
        />
      </Form>
      <Confirm
        title={t.withdrawInvitationQuestion(leaving?.name ?? '')}
        open={leaving !== undefined}
        danger
        action={t.withdrawInvitation}
        onClose={() => setLeaving(undefined)}
        onConfirm={async () => {
          if (!leaving) return;
          await tell('delete', '/api/invitations/{id}', { path: { id: leaving.id } });
          toast(t.invitationWithdrawn(leaving.name));
          await refresh();
        }}
      >
        <p>{t.withdrawInvitationText(leaving?.email ?? '', title)}</p>
      </Confirm>
    </div>
  );
}

function State({ of }: { of: Invitation }) {
  const said = useWords(invitationWords);
  const tone = { OPEN: 'present', ACCEPTED: 'done', WITHDRAWN: 'draft' } as const;
  return <Tag tone={tone[of.status]}>{said[of.status]}</Tag>;
}
