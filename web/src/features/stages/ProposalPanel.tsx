import { useQuery, useQueryClient } from '@tanstack/react-query';
import { tell } from '../../api/client';
import { TextArea } from '../../design/Field';
import { Form } from '../../design/Form';
import { Panel } from '../../design/Panel';
import { ErrorState, Skeleton } from '../../design/States';
import { toast } from '../../design/toasts';
import { useQuestion } from '../../design/useQuestion';
import { useLanguage } from '../../i18n/language';
import { useWords } from '../../i18n/words';
import type { Edition } from '../programme/edition';
import { ComputedView } from './ComputedView';
import { decisionsQuery, previewQuery, type Stage } from './stages';
import { words } from './words';

interface Props {
  edition: Edition;
  stage: Stage;
  mayPropose: boolean;
}

/** Shows what the sealed sheets come to, and puts it to the chair. */
export function ProposalPanel({ edition, stage, mayPropose }: Props) {
  const t = useWords(words);
  const language = useLanguage();
  const queries = useQueryClient();
  const preview = useQuery(previewQuery(edition.id, stage.code));
  const decisions = useQuery(decisionsQuery(edition.id, stage.code)).data;
  const { ask, dialog } = useQuestion();
  const name = stage.name[language];
  // while one waits to be judged or published there is nothing else to propose
  const isPending = decisions?.some(({ status }) => status === 'PROPOSED' || status === 'APPROVED');
  const isDecided = decisions?.some(({ status }) => status === 'PUBLISHED');
  if (isPending || isDecided) return null;
  return (
    <Panel title={t.previewTitle}>
      <p>{t.previewText}</p>
      {preview.isLoadingError && (
        <ErrorState failure={preview.error} onRetry={() => void preview.refetch()} />
      )}
      {preview.isPending && <Skeleton lines={6} />}
      {preview.data && <ComputedView edition={edition} computed={preview.data} />}
      {mayPropose && decisions && (
        <Form
          action={t.propose}
          draft={`propose.${edition.id}.${stage.code}`}
          onSubmit={async ({ reason }, { key }) => {
            await ask({
              title: t.proposeAsk(name),
              action: t.propose,
              text: <p>{t.proposeText}</p>,
            });
            await tell('post', '/api/decisions', {
              body: { edition: edition.id, stage: stage.code, ...(reason && { reason }) },
              key,
            });
            toast(t.proposed);
            await queries.invalidateQueries({ queryKey: ['decisions', edition.id] });
          }}
        >
          <TextArea
            name="reason"
            label={t.reason}
            hint={t.reasonHint}
            maxLength={2000}
            required={false}
          />
        </Form>
      )}
      {dialog}
    </Panel>
  );
}
