import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { tell } from '../../api/client';
import { buttonClass } from '../../design/Button';
import { Facts } from '../../design/Facts';
import { TextArea, TextField } from '../../design/Field';
import { Form } from '../../design/Form';
import { Panel } from '../../design/Panel';
import { Progress } from '../../design/Progress';
import { Empty, ErrorState, Skeleton } from '../../design/States';
import { Tag } from '../../design/Tag';
import { toast } from '../../design/toasts';
import { useQuestion } from '../../design/useQuestion';
import { useLanguage } from '../../i18n/language';
import { number } from '../../i18n/numbers';
import { moment } from '../../i18n/time';
import { useWords } from '../../i18n/words';
import { EditionFrame, type InEdition } from '../console/EditionFrame';
import { DecisionsPanel } from './DecisionsPanel';
import { PanelsPanel } from './PanelsPanel';
import { ProposalPanel } from './ProposalPanel';
import { STATE_TONES, stagesQuery, stateOf, type Stage } from './stages';
import { words } from './words';

/** One stage: opened, given panels, watched, closed and decided. */
export function StagePage() {
  const t = useWords(words);
  const language = useLanguage();
  const { edition, stage: code } = useParams({ from: '/inside/console/$edition/stages/$stage' });
  const stages = useQuery(stagesQuery(edition));
  const stage = stages.data?.find((one) => one.code === code);
  return (
    <EditionFrame title={stage?.name[language] ?? t.stage}>
      {(inside) => {
        if (stages.isError && !stages.data) {
          return <ErrorState failure={stages.error} onRetry={() => void stages.refetch()} />;
        }
        if (!stages.data) return <Skeleton lines={6} />;
        if (!stage) {
          return (
            <Empty title={t.unknownTitle}>
              <p>{t.unknown(code)}</p>
              <div>
                <Link
                  className={buttonClass('secondary')}
                  to="/console/$edition/stages"
                  params={{ edition }}
                >
                  {t.toStages}
                </Link>
              </div>
            </Empty>
          );
        }
        return <Parts inside={inside} stage={stage} />;
      }}
    </EditionFrame>
  );
}

interface Props {
  inside: InEdition;
  stage: Stage;
}

function Parts({ inside, stage }: Props) {
  const t = useWords(words);
  const language = useLanguage();
  const state = stateOf(stage);
  const { runs } = inside;
  return (
    <>
      <div>
        <Tag tone={STATE_TONES[state]}>{t[state]}</Tag>
      </div>
      {stage.window && (
        <p>
          {t.window}:{' '}
          {t.span(moment(stage.window.opens, language), moment(stage.window.closes, language))}
        </p>
      )}
      {state === 'CLOSING' && <p role="status">{t.closing}</p>}
      {state === 'NONE' && runs && <Opening inside={inside} stage={stage} />}
      {state !== 'NONE' && <Assessing stage={stage} />}
      {state === 'OPEN' && runs && (
        <>
          <PanelsPanel edition={inside.edition} stage={stage.code} />
          <Closing inside={inside} stage={stage} />
        </>
      )}
      {(state === 'CLOSED' || state === 'DECIDED') && (
        <>
          <DecisionsPanel edition={inside.edition} stage={stage.code} />
          <ProposalPanel edition={inside.edition} stage={stage} mayPropose={runs} />
        </>
      )}
    </>
  );
}

function useRefresh(edition: string): () => Promise<void> {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: stagesQuery(edition).queryKey });
}

function Opening({ inside: { edition }, stage }: Props) {
  const t = useWords(words);
  const language = useLanguage();
  const refresh = useRefresh(edition.id);
  const rules = edition.rules.stages.find(({ code }) => code === stage.code);
  const drawsLot = rules?.ties.at(-1) === 'lot';
  return (
    <Panel title={t.openTitle}>
      <p>{t.openText}</p>
      <Form
        action={t.doOpen}
        onSubmit={async ({ lotSeed }) => {
          await tell('post', '/api/stages/{edition}/{stage}/opening', {
            path: { edition: edition.id, stage: stage.code },
            body: { ...(lotSeed && { lotSeed }) },
          });
          toast(t.opened(stage.name[language]));
          await refresh();
        }}
      >
        {drawsLot ? (
          <TextField
            name="lotSeed"
            label={t.lotSeed}
            hint={t.lotSeedHint}
            autoComplete="off"
            maxLength={64}
            required={false}
          />
        ) : null}
      </Form>
    </Panel>
  );
}

function Assessing({ stage }: { stage: Stage }) {
  const t = useWords(words);
  const language = useLanguage();
  const { progress, entrants = 0, lotSeed } = stage;
  return (
    <Panel title={t.assessing}>
      {progress && (
        <Progress label={t.progress} done={progress.submitted} all={progress.assigned} />
      )}
      <Facts
        facts={[
          [t.entrants, number(entrants, language)],
          [t.complete, progress && number(progress.complete, language)],
          [t.belowQuorum, progress && number(progress.belowQuorum, language)],
          [t.lotSeed, lotSeed],
          [t.closeReason, stage.reason],
        ]}
      />
    </Panel>
  );
}

function Closing({ inside: { edition }, stage }: Props) {
  const t = useWords(words);
  const language = useLanguage();
  const refresh = useRefresh(edition.id);
  const { ask, dialog } = useQuestion();
  const name = stage.name[language];
  const missing = (stage.progress?.assigned ?? 0) - (stage.progress?.submitted ?? 0);
  const state = missing > 0 ? t.missing(number(missing, language)) : t.nothingMissing;
  return (
    <Panel title={t.closeTitle}>
      <p>{t.closeText}</p>
      <Form
        action={t.doClose}
        kind="danger"
        draft={`close.${edition.id}.${stage.code}`}
        onSubmit={async ({ reason }) => {
          await ask({
            title: t.closeAsk(name),
            action: t.doClose,
            danger: true,
            text: (
              <p>
                {state} {t.closeText}
              </p>
            ),
          });
          await tell('post', '/api/stages/{edition}/{stage}/closing', {
            path: { edition: edition.id, stage: stage.code },
            body: { ...(reason && { reason }) },
          });
          toast(t.closed(name));
          await refresh();
        }}
      >
        {missing > 0 ? (
          <TextArea
            name="reason"
            label={t.closeReason}
            hint={t.closeReasonHint}
            maxLength={2000}
            required={false}
          />
        ) : null}
      </Form>
      {dialog}
    </Panel>
  );
}
