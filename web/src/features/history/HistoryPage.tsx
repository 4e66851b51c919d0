import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Schemas } from '../../api/schema';
import { Bars } from '../../design/Chart';
import { PageHeading } from '../../design/PageHeading';
import { Empty, ErrorState, Skeleton } from '../../design/States';
import { Table } from '../../design/Table';
import { useLanguage } from '../../i18n/language';
import { number } from '../../i18n/numbers';
import { useWords } from '../../i18n/words';
import { seasonsQuery } from './seasons';
import { words } from './words';

/** How many have taken part, year by year, and how that is known. */
export function HistoryPage() {
  const t = useWords(words);
  const seasons = useQuery(seasonsQuery);
  return (
    <>
      <PageHeading about={t.about}>{t.title}</PageHeading>
      <p>{t.intro}</p>
      {seasons.isPending && <Skeleton lines={6} />}
      {seasons.isLoadingError && (
        <ErrorState failure={seasons.error} onRetry={() => void seasons.refetch()} />
      )}
      {seasons.data?.length === 0 && (
        <Empty title={t.none}>
          <p>{t.noneText}</p>
        </Empty>
      )}
      {seasons.data && seasons.data.length > 0 && <Seasons seasons={seasons.data} />}
    </>
  );
}

function Seasons({ seasons }: { seasons: readonly Schemas['Season'][] }) {
  const t = useWords(words);
  const language = useLanguage();
  return (
    <Bars
      caption={t.chart}
      bars={seasons.toReversed().map((one) => ({
        key: keyOf(one),
        label: `${one.season} · ${one.name[language]}`,
        value: one.participants,
        told: number(one.participants, language),
        subject: one === seasons[0],
      }))}
    >
      <Table
        caption={t.chart}
        headed
        rows={seasons}
        keyOf={keyOf}
        columns={[
          { label: t.season, cell: (one) => one.season },
          { label: t.programme, cell: (one) => <Programme season={one} /> },
          {
            label: t.participants,
            number: true,
            cell: (one) => number(one.participants, language),
          },
          { label: t.source, cell: ({ source }) => <Source {...source} /> },
          { label: t.note, cell: (one) => one.note?.[language] ?? '–' },
        ]}
      />
    </Bars>
  );
}

function keyOf({ edition, season, name }: Schemas['Season']): string {
  return edition ?? `${season} ${name.en}`;
}

function Programme({ season: { edition, name } }: { season: Schemas['Season'] }) {
  const language = useLanguage();
  if (!edition) return name[language];
  return (
    <Link to="/editions/$edition" params={{ edition }}>
      {name[language]}
    </Link>
  );
}

function Source({ title, url }: Schemas['Season']['source']) {
  return url ? <a href={url}>{title}</a> : title;
}
