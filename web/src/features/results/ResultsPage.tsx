import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useNow } from '../../design/Countdown';
import { ErrorState, Skeleton } from '../../design/States';
import { Table } from '../../design/Table';
import { Tag } from '../../design/Tag';
import { useLanguage } from '../../i18n/language';
import { moment } from '../../i18n/time';
import { useWords } from '../../i18n/words';
import type { Edition } from '../programme/edition';
import { EditionPage } from '../programme/EditionPage';
import { publishedQuery, type Published } from './results';
import { words } from './words';

/** The stages of an edition: which are decided, and when the others will be. */
export function ResultsPage() {
  const t = useWords(words);
  const language = useLanguage();
  const { edition: id } = useParams({ from: '/open/editions/$edition/results' });
  return (
    <EditionPage
      id={id}
      title={t.title}
      intro={t.intro}
      about={({ rules }) => t.about(rules.name[language])}
    >
      {(edition) => <Results edition={edition} />}
    </EditionPage>
  );
}

function Results({ edition }: { edition: Edition }) {
  const t = useWords(words);
  const language = useLanguage();
  const published = useQuery(publishedQuery(edition.id));
  if (published.isPending) return <Skeleton lines={5} />;
  if (published.isLoadingError) {
    return <ErrorState failure={published.error} onRetry={() => void published.refetch()} />;
  }
  const rows = edition.rules.stages.map(({ code, name }) => ({
    code,
    name: name[language],
    decision: published.data.find((one) => one.stage === code),
    closes: edition.schedule.windows.find((one) => one.code === `stage:${code}`)?.closes,
  }));
  return (
    <Table
      caption={t.title}
      headed
      rows={rows}
      keyOf={(one) => one.code}
      columns={[
        {
          label: t.stage,
          cell: (one) =>
            one.decision ? (
              <Link
                to="/editions/$edition/results/$stage"
                params={{ edition: edition.id, stage: one.code }}
              >
                {one.name}
              </Link>
            ) : (
              one.name
            ),
        },
        {
          label: t.state,
          cell: (one) =>
            one.decision ? <Tag tone="done">{t.published}</Tag> : <Tag tone="draft">{t.waits}</Tag>,
        },
        {
          label: t.published,
          cell: (one) => <When decision={one.decision} closes={one.closes} ahead={edition.ahead} />,
        },
      ]}
    />
  );
}

interface WhenProps {
  decision: Published | undefined;
  closes: string | undefined;
  ahead: number;
}

function When({ decision, closes, ahead }: WhenProps) {
  const t = useWords(words);
  const language = useLanguage();
  const now = useNow(ahead);
  if (decision) return decision.at && moment(decision.at, language);
  const isOver = !closes || Date.parse(closes) <= now;
  return isOver ? t.closed : t.closes(moment(closes, language));
}
