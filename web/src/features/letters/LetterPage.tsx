import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { tell } from '../../api/client';
import type { Schemas } from '../../api/schema';
import { Banner } from '../../design/Banner';
import { Button, buttonClass } from '../../design/Button';
import { Dialog } from '../../design/Dialog';
import { TextArea, TextField } from '../../design/Field';
import { Form } from '../../design/Form';
import { Facts } from '../../design/Facts';
import { Panel } from '../../design/Panel';
import { ErrorState, Skeleton } from '../../design/States';
import { Table } from '../../design/Table';
import { Tag } from '../../design/Tag';
import { toast } from '../../design/toasts';
import { useLanguage } from '../../i18n/language';
import { number } from '../../i18n/numbers';
import { moment } from '../../i18n/time';
import { useWords } from '../../i18n/words';
import { EditionFrame } from '../console/EditionFrame';
import styles from './Letters.module.css';
import { letterQuery, TONES } from './letters';
import { words } from './words';

/** One letter: how its delivery went, what it says, and sending it once more. */
export function LetterPage() {
  const t = useWords(words);
  const { letter } = useParams({ from: '/inside/console/$edition/letters/$letter' });
  const found = useQuery(letterQuery(letter));
  return (
    <EditionFrame title={found.data ? t[`kind${found.data.letter.kind}`] : t.letter}>
      {({ runs }) => {
        if (found.isLoadingError) {
          return <ErrorState failure={found.error} onRetry={() => void found.refetch()} />;
        }
        if (found.isPending) return <Skeleton lines={6} />;
        return <Whole whole={found.data} runs={runs} />;
      }}
    </EditionFrame>
  );
}

function Whole({ whole, runs }: { whole: Schemas['WholeLetter']; runs: boolean }) {
  const t = useWords(words);
  const language = useLanguage();
  const [resending, setResending] = useState(false);
  const { letter, preview, resends } = whole;
  const { delivery } = letter;
  const next = Math.max(0, ...resends.map((one) => one.resend?.number ?? 0)) + 1;
  return (
    <>
      <div>
        <Tag tone={TONES[delivery.status]}>{t[`status${delivery.status}`]}</Tag>
      </div>
      {delivery.unknown && <Banner tone="warning" title={t.unknown} />}
      <Panel title={t.journal}>
        <Facts
          facts={[
            [t.recipient, letter.recipientName ?? letter.recipient],
            [
              delivery.sentAt ? t.sentAt : t.dueAt,
              moment(delivery.sentAt ?? delivery.due, language),
            ],
            [t.firstTried, delivery.firstTried && moment(delivery.firstTried, language)],
            [t.attempts, number(delivery.attempts, language)],
            [t.repeats, delivery.repeats > 0 && number(delivery.repeats, language)],
            [t.reply, delivery.reply],
            [t.messageId, delivery.messageId],
          ]}
        />
        {letter.entry && letter.edition && (
          <div>
            <Link
              className={buttonClass('secondary')}
              to="/console/$edition/entries/$entry"
              params={{ edition: letter.edition, entry: letter.entry }}
            >
              {t.aboutEntry}
            </Link>
          </div>
        )}
      </Panel>
      <Panel title={t.preview}>
        {preview ? (
          <>
            <p>
              {t.subject}: <strong>{preview.subject}</strong>
            </p>
            <pre className={styles.text}>{preview.text}</pre>
          </>
        ) : (
          <p>{t.noPreview}</p>
        )}
      </Panel>
      <Panel title={t.resends}>
        {resends.length === 0 ? (
          <p>{t.noResends}</p>
        ) : (
          <Table
            caption={t.resends}
            headed
            rows={resends}
            keyOf={(one) => one.id}
            columns={[
              { label: t.number, cell: ({ resend }) => resend?.number },
              { label: t.reason, cell: ({ resend }) => resend?.reason },
              {
                label: t.status,
                cell: ({ delivery: { status } }) => (
                  <Tag tone={TONES[status]}>{t[`status${status}`]}</Tag>
                ),
              },
            ]}
          />
        )}
        {runs && !letter.resend && (
          <div>
            <Button kind="secondary" onClick={() => setResending(true)}>
              {t.resend}
            </Button>
          </div>
        )}
      </Panel>
      {resending && <Resending id={letter.id} number={next} onClose={() => setResending(false)} />}
    </>
  );
}

interface ResendingProps {
  id: string;
  /** The first number that was not used yet. */
  number: number;
  onClose: () => void;
}

function Resending({ id, number: next, onClose }: ResendingProps) {
  const t = useWords(words);
  const queries = useQueryClient();
  return (
    <Dialog title={t.resendTitle} open onClose={onClose}>
      <p>{t.resendText}</p>
      <Form
        action={t.resend}
        draft={`resend.${id}`}
        onSubmit={async (values) => {
          await tell('post', '/api/letters/{id}/resend', {
            path: { id },
            body: { number: Number(values.number), reason: values.reason ?? '' },
          });
          toast(t.resent);
          void queries.invalidateQueries({ queryKey: ['letters'] });
          await queries.invalidateQueries({ queryKey: letterQuery(id).queryKey });
          onClose();
        }}
        beside={
          <Button kind="quiet" onClick={onClose}>
            {t.cancel}
          </Button>
        }
      >
        <TextField
          name="number"
          label={t.number}
          hint={t.numberHint}
          type="number"
          min={1}
          max={99}
          defaultValue={String(next)}
          required
        />
        <TextArea name="reason" label={t.reason} maxLength={2000} required />
      </Form>
    </Dialog>
  );
}
