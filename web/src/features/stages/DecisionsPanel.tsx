import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { tell } from '../../api/client';
import { sessionQuery } from '../../api/session';
import { Button, buttonClass } from '../../design/Button';
import { Confirm } from '../../design/Confirm';
import { Dialog } from '../../design/Dialog';
import { Facts } from '../../design/Facts';
import { TextArea } from '../../design/Field';
import { Actions, Form } from '../../design/Form';
import { Panel } from '../../design/Panel';
import { ErrorState, Skeleton } from '../../design/States';
import { Tag } from '../../design/Tag';
import { toast } from '../../design/toasts';
import { useLanguage } from '../../i18n/language';
import { moment } from '../../i18n/time';
import { useWords } from '../../i18n/words';
import type { Edition } from '../programme/edition';
import { ComputedView } from './ComputedView';
import { useNames } from './names';
import {
  decisionQuery,
  DECISION_TONES,
  decisionsQuery,
  stagesQuery,
  type Decision,
} from './stages';
import { words } from './words';

interface Props {
  edition: Edition;
  stage: string;
}

/** The decisions on a stage, and what the viewer can do with the one that is pending. */
export function DecisionsPanel({ edition, stage }: Props) {
  const t = useWords(words);
  const decisions = useQuery(decisionsQuery(edition.id, stage));
  return (
    <Panel title={t.decisions}>
      {decisions.isError && !decisions.data && (
        <ErrorState failure={decisions.error} onRetry={() => void decisions.refetch()} />
      )}
      {decisions.isPending && <Skeleton />}
      {decisions.data?.length === 0 && <p>{t.noDecisions}</p>}
      {decisions.data?.map((decision) => (
        <OneDecision key={decision.id} edition={edition} decision={decision} />
      ))}
    </Panel>
  );
}

type Doing = 'read' | 'approve' | 'refuse' | 'publish';

function OneDecision({ edition, decision }: { edition: Edition; decision: Decision }) {
  const t = useWords(words);
  const language = useLanguage();
  const queries = useQueryClient();
  const session = useQuery(sessionQuery).data;
  const [doing, setDoing] = useState<Doing>();
  const role = session?.signedIn ? session.role : undefined;
  const { id, stage, status, version, reason, refusal } = decision;
  const close = () => setDoing(undefined);
  const hands = [decision.proposed, decision.approved, decision.published];
  const nameOf = useNames(
    edition.id,
    'actor',
    hands.flatMap((hand) => hand?.account ?? []),
  );
  const by = (hand: Decision['proposed']) =>
    hand && t.by(nameOf(hand.account), hand.at ? moment(hand.at, language) : '–');

  async function refresh(said: string): Promise<void> {
    toast(said);
    await queries.invalidateQueries({ queryKey: ['decisions', edition.id] });
    await queries.invalidateQueries({ queryKey: stagesQuery(edition.id).queryKey });
  }

  return (
    <article className="near">
      <h3>
        {t.version(version)} <Tag tone={DECISION_TONES[status]}>{t[status]}</Tag>
      </h3>
      <Facts
        facts={[
          [t.proposedBy, decision.proposed && by(decision.proposed)],
          [t.approvedBy, decision.approved && by(decision.approved)],
          [t.publishedBy, decision.published && by(decision.published)],
          [t.reason, reason],
          [t.refusal, refusal],
        ]}
      />
      {doing === 'read' && <Read edition={edition} id={id} />}
      <Actions>
        {role === 'chair' && status === 'PROPOSED' && (
          <>
            <Button onClick={() => setDoing('approve')}>{t.approve}</Button>
            <Button kind="danger" onClick={() => setDoing('refuse')}>
              {t.refuse}
            </Button>
          </>
        )}
        {(role === 'chair' || role === 'secretariat') && status === 'APPROVED' && (
          <Button onClick={() => setDoing('publish')}>{t.publish}</Button>
        )}
        {doing !== 'read' && (
          <Button kind="secondary" onClick={() => setDoing('read')}>
            {t.read}
          </Button>
        )}
        {status === 'PUBLISHED' && (
          <Link
            className={buttonClass('quiet')}
            to="/editions/$edition/results/$stage"
            params={{ edition: edition.id, stage }}
          >
            {t.result}
          </Link>
        )}
      </Actions>
      <Confirm
        title={t.approveAsk}
        open={doing === 'approve'}
        action={t.approve}
        onClose={close}
        onConfirm={async () => {
          await tell('post', '/api/decisions/{id}/approval', { path: { id } });
          await refresh(t.approved);
        }}
      >
        <p>{t.approveText}</p>
      </Confirm>
      <Confirm
        title={t.publishAsk}
        open={doing === 'publish'}
        action={t.publish}
        onClose={close}
        onConfirm={async () => {
          await tell('post', '/api/decisions/{id}/publication', { path: { id } });
          await refresh(t.published);
          // what the public reads has changed as well
          void queries.invalidateQueries({ queryKey: ['results', edition.id] });
          void queries.invalidateQueries({ queryKey: ['participants', edition.id] });
        }}
      >
        <p>{t.publishText}</p>
      </Confirm>
      {doing === 'refuse' && (
        <Dialog title={t.refuseAsk} open onClose={close}>
          <Form
            action={t.refuse}
            kind="danger"
            draft={`refuse.${id}`}
            onSubmit={async ({ reason: why = '' }) => {
              await tell('post', '/api/decisions/{id}/refusal', {
                path: { id },
                body: { reason: why },
              });
              close();
              await refresh(t.refused);
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
    </article>
  );
}

function Read({ edition, id }: { edition: Edition; id: string }) {
  const decision = useQuery(decisionQuery(id));
  if (decision.isLoadingError) {
    return <ErrorState failure={decision.error} onRetry={() => void decision.refetch()} />;
  }
  if (decision.isPending) return <Skeleton lines={6} />;
  return <ComputedView edition={edition} computed={decision.data.preview} />;
}
