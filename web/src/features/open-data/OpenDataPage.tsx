import { useQuery } from '@tanstack/react-query';
import { PageHeading } from '../../design/PageHeading';
import { Panel } from '../../design/Panel';
import { ErrorState, Skeleton } from '../../design/States';
import { useLanguage } from '../../i18n/language';
import { date } from '../../i18n/time';
import { useWords } from '../../i18n/words';
import { beginOf, editionsQuery, type ListedEdition } from '../programme/edition';
import { filesOf, publishedQuery } from '../results/results';
import { Downloads } from './Downloads';
import { RegionNotice } from './RegionNotice';
import { words } from './words';

/** Everything that everybody may have, and how to check it. */
export function OpenDataPage() {
  const t = useWords(words);
  const editions = useQuery(editionsQuery);
  return (
    <>
      <PageHeading about={t.about}>{t.title}</PageHeading>
      <p>{t.intro}</p>
      <Panel title={t.general}>
        <Downloads
          title={t.general}
          rows={[
            { name: t.editions, files: [['JSON', '/api/editions']] },
            { name: t.history, files: [['JSON', '/api/history']] },
            {
              name: t.regions,
              files: [['JSON', '/api/regions']],
              licence: <a href="https://opendatacommons.org/licenses/odbl/1-0/">ODbL 1.0</a>,
            },
            {
              name: t.description,
              files: [['JSON', '/openapi.json']],
              licence: 'Apache-2.0',
            },
          ]}
        />
        <RegionNotice />
      </Panel>
      {editions.isPending && <Skeleton lines={5} />}
      {editions.isLoadingError && (
        <ErrorState failure={editions.error} onRetry={() => void editions.refetch()} />
      )}
      {editions.data
        ?.filter((one) => !one.demo)
        .map((one) => (
          <EditionData key={one.id} edition={one} />
        ))}
      <Panel title={t.check}>
        <p>{t.checkText}</p>
        <p>{t.csvText}</p>
      </Panel>
    </>
  );
}

function EditionData({ edition }: { edition: ListedEdition }) {
  const t = useWords(words);
  const language = useLanguage();
  const published = useQuery(publishedQuery(edition.id)).data ?? [];
  const id = encodeURIComponent(edition.id);
  const results = edition.stages
    .filter(({ code }) => published.some((one) => one.stage === code))
    .map(({ code, name }) => {
      const { table, canonical } = filesOf(edition.id, code);
      return {
        name: t.result(name[language]),
        files: [
          ['CSV', table],
          [t.canonical, canonical],
        ] as const,
      };
    });
  const name = t.edition(edition.name[language], date(beginOf(edition), language));
  return (
    <Panel title={name}>
      <Downloads
        title={name}
        rows={[
          { name: t.participants, files: [['CSV', `/api/participants/${id}/table`]] },
          { name: t.summary, files: [['JSON', `/api/participants/${id}/summary`]] },
          { name: t.rules, files: [['JSON', `/api/editions/${id}`]] },
          { name: t.decisions, files: [['JSON', `/api/results/${id}`]] },
          ...results,
        ]}
      />
    </Panel>
  );
}
