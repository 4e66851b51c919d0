import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ErrorState, Skeleton } from '../../design/States';
import { Table } from '../../design/Table';
import { Tag } from '../../design/Tag';
import { useLanguage } from '../../i18n/language';
import { number } from '../../i18n/numbers';
import { moment } from '../../i18n/time';
import { useWords } from '../../i18n/words';
import { EditionFrame } from '../console/EditionFrame';
import { ConflictsPanel } from './ConflictsPanel';
import { STATE_TONES, stagesQuery, stateOf } from './stages';
import { words } from './words';

/** The stages of an edition and what waits for the chair. */
export function StagesPage() {
  const t = useWords(words);
  return (
    <EditionFrame title={t.title}>
      {({ edition }) => (
        <>
          <Stages edition={edition.id} />
          <ConflictsPanel edition={edition.id} />
        </>
      )}
    </EditionFrame>
  );
}

function Stages({ edition }: { edition: string }) {
  const t = useWords(words);
  const language = useLanguage();
  const stages = useQuery(stagesQuery(edition));
  if (stages.isError && !stages.data) {
    return <ErrorState failure={stages.error} onRetry={() => void stages.refetch()} />;
  }
  if (!stages.data) return <Skeleton lines={6} />;
  return (
    <Table
      caption={t.title}
      headed
      rows={stages.data}
      keyOf={({ code }) => code}
      columns={[
        {
          label: t.stage,
          cell: ({ code, name }) => (
            <Link to="/console/$edition/stages/$stage" params={{ edition, stage: code }}>
              {name[language]}
            </Link>
          ),
        },
        {
          label: t.window,
          cell: ({ window }) =>
            window ? t.span(moment(window.opens, language), moment(window.closes, language)) : '–',
        },
        {
          label: t.state,
          cell: (stage) => <Tag tone={STATE_TONES[stateOf(stage)]}>{t[stateOf(stage)]}</Tag>,
        },
        {
          label: t.progress,
          number: true,
          cell: ({ progress }) =>
            progress
              ? t.of(number(progress.submitted, language), number(progress.assigned, language))
              : '–',
        },
        {
          label: t.decision,
          cell: ({ decision }) => (decision ? t.version(decision) : t.noDecision),
        },
      ]}
    />
  );
}
