import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { tell } from '../../api/client';
import { Refusal } from '../../api/refusal';
import { Banner } from '../../design/Banner';
import { Button } from '../../design/Button';
import { Confirm } from '../../design/Confirm';
import { Dialog } from '../../design/Dialog';
import { TextArea } from '../../design/Field';
import { Actions, Form } from '../../design/Form';
import { notSent } from '../../design/formState';
import { Panel } from '../../design/Panel';
import { toast } from '../../design/toasts';
import type { Status } from '../../i18n/entries';
import { useWords } from '../../i18n/words';
import { entryQuery, type Entry } from './entry';
import { words } from './words';

type Kind = 'verify' | 'giveBack' | 'reject' | 'reopen';

/** What the secretariat may decide on a registration, by where it stands. */
const POSSIBLE: Readonly<Record<Status, readonly Kind[]>> = {
  DRAFT: [],
  SUBMITTED: ['verify', 'giveBack', 'reject'],
  RETURNED: [],
  VERIFIED: [],
  REJECTED: ['reopen'],
  WITHDRAWN: ['reopen'],
};

const PATHS = {
  verify: '/api/entries/{id}/verification',
  giveBack: '/api/entries/{id}/return',
  reject: '/api/entries/{id}/rejection',
  reopen: '/api/entries/{id}/reopening',
} as const;

const DONE = {
  verify: 'verified',
  giveBack: 'givenBack',
  reject: 'rejected',
  reopen: 'reopened',
} as const;

/** Verifies, returns, rejects or reopens a registration, as it was when it was read. */
export function Decision({ entry, tag }: { entry: Entry; tag: string | undefined }) {
  const t = useWords(words);
  const queries = useQueryClient();
  const [asked, setAsked] = useState<Kind>();
  const [changed, setChanged] = useState(false);
  const possible = POSSIBLE[entry.status];
  const close = () => setAsked(undefined);

  /** Whether it was done; not so where somebody else was faster. */
  async function decide(kind: Kind, reason?: string): Promise<boolean> {
    const path = { id: entry.id };
    try {
      await (kind === 'verify'
        ? tell('post', PATHS[kind], { path, ifMatch: tag })
        : tell('post', PATHS[kind], { path, ifMatch: tag, body: { reason: reason ?? '' } }));
      setChanged(false);
      toast(t[DONE[kind]](entry.title));
      close();
      return true;
    } catch (thrown) {
      // what was decided upon is not what is there: it is read again before anything is done
      if (!(thrown instanceof Refusal && thrown.status === 412)) throw thrown;
      setChanged(true);
      close();
      return false;
    } finally {
      await queries.invalidateQueries({ queryKey: entryQuery(entry.id).queryKey });
      void queries.invalidateQueries({ queryKey: ['overview', entry.edition] });
    }
  }

  const reasoned = asked && asked !== 'verify' ? asked : undefined;
  return (
    <Panel title={t.decisions}>
      {changed && <Banner tone="warning" live title={t.changedMeanwhile} />}
      {possible.length === 0 && <p>{t.decisionsNone}</p>}
      {possible.length > 0 && (
        <Actions>
          {possible.map((kind, index) => (
            <Button
              key={kind}
              kind={index === 0 ? 'primary' : kind === 'reject' ? 'danger' : 'secondary'}
              onClick={() => setAsked(kind)}
            >
              {t[kind]}
            </Button>
          ))}
        </Actions>
      )}
      <Confirm
        title={t.verifyTitle(entry.title)}
        open={asked === 'verify'}
        action={t.verify}
        onClose={close}
        onConfirm={() => decide('verify')}
      >
        <p>{t.verifyText}</p>
      </Confirm>
      {reasoned && (
        <Dialog title={t[`${reasoned}Title`](entry.title)} open onClose={close}>
          <p>{t[`${reasoned}Text`]}</p>
          <Form
            action={t[reasoned]}
            kind={reasoned === 'reject' ? 'danger' : 'primary'}
            draft={`${reasoned}.${entry.id}`}
            onSubmit={async ({ reason }) => {
              if (!(await decide(reasoned, reason))) throw notSent;
            }}
            beside={
              <Button kind="quiet" onClick={close}>
                {t.cancel}
              </Button>
            }
          >
            <TextArea name="reason" label={t.reason} maxLength={2000} required />
          </Form>
        </Dialog>
      )}
    </Panel>
  );
}
