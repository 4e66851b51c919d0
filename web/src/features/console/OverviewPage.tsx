import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { platformNow } from '../../api/clock';
import { Bars } from '../../design/Chart';
import { Panel } from '../../design/Panel';
import { Empty, ErrorState, Skeleton } from '../../design/States';
import { Table } from '../../design/Table';
import { STEPS, steps, type Step } from '../../i18n/entries';
import { useLanguage } from '../../i18n/language';
import { number } from '../../i18n/numbers';
import { moment, span, time } from '../../i18n/time';
import { useWords } from '../../i18n/words';
import { EditionFrame, type InEdition } from './EditionFrame';
import { Hours } from './Hours';
import { funnelQuery, stuckQuery, type Funnel } from './overview';
import { words } from './words';

/** How far the entries of an edition have come, and who is stuck where. */
export function OverviewPage() {
  const t = useWords(words);
  return (
    <EditionFrame title={t.overview} withRoad>
      {(inside) => <Overview inside={inside} />}
    </EditionFrame>
  );
}

function Overview({ inside }: { inside: InEdition }) {
  const t = useWords(words);
  const language = useLanguage();
  const funnel = useQuery(funnelQuery(inside.edition.id));
  if (funnel.isError && !funnel.data) {
    return <ErrorState failure={funnel.error} onRetry={() => void funnel.refetch()} />;
  }
  if (!funnel.data) return <Skeleton lines={8} />;
  if (funnel.data.entries === 0) {
    return (
      <Empty title={t.emptyTitle}>
        <p>{t.empty}</p>
      </Empty>
    );
  }
  return (
    <>
      <p className="quiet">{t.live(time(new Date(funnel.data.asOf), language))}</p>
      <FunnelPanel inside={inside} funnel={funnel.data} />
      <Stuck inside={inside} />
      <Hours inside={inside} />
      <Categories inside={inside} funnel={funnel.data} />
    </>
  );
}

function FunnelPanel({ inside, funnel }: { inside: InEdition; funnel: Funnel }) {
  const t = useWords(words);
  const said = useWords(steps);
  const language = useLanguage();
  const now = platformNow();
  const waited = (step: Step) => {
    const waiting = funnel.waiting[step];
    return waiting ? span(now - Date.parse(waiting.oldest), language) : '–';
  };
  return (
    <Panel title={t.funnel}>
      <Bars
        caption={t.funnelShown(number(funnel.entries, language))}
        bars={STEPS.map((step) => ({
          key: step,
          label: said[step],
          value: funnel.steps[step] ?? 0,
          told: number(funnel.steps[step] ?? 0, language),
          subject: step !== 'OUT',
        }))}
      >
        <Table
          caption={t.funnel}
          headed
          rows={STEPS}
          keyOf={(step) => step}
          columns={[
            {
              label: t.step,
              cell: (step) => (
                <Link
                  to="/console/$edition/entries"
                  params={{ edition: inside.edition.id }}
                  search={{ step, sort: 'waiting' }}
                  aria-label={t.showStep(said[step])}
                >
                  {said[step]}
                </Link>
              ),
            },
            {
              label: t.count,
              number: true,
              cell: (step) => number(funnel.steps[step] ?? 0, language),
            },
            { label: t.oldest, number: true, cell: waited },
            {
              label: t.median,
              number: true,
              cell: (step) => {
                const waiting = funnel.waiting[step];
                return waiting ? span(waiting.medianSeconds * 1000, language) : '–';
              },
            },
          ]}
        />
      </Bars>
    </Panel>
  );
}

function Stuck({ inside }: { inside: InEdition }) {
  const t = useWords(words);
  const said = useWords(steps);
  const language = useLanguage();
  const stuck = useQuery(stuckQuery(inside.edition.id));
  return (
    <Panel title={t.stuck}>
      {stuck.isLoadingError && (
        <ErrorState failure={stuck.error} onRetry={() => void stuck.refetch()} />
      )}
      {stuck.isPending && <Skeleton lines={5} />}
      {stuck.data?.length === 0 && <p>{t.noStuck}</p>}
      {stuck.data && stuck.data.length > 0 && (
        <>
          <p>{t.stuckText}</p>
          <Table
            caption={t.stuck}
            headed
            rows={stuck.data}
            keyOf={(row) => row.id}
            columns={[
              {
                label: t.entry,
                cell: (row) => (
                  <Link
                    to="/console/$edition/entries/$entry"
                    params={{ edition: inside.edition.id, entry: row.id }}
                  >
                    {row.row.entry?.title ?? row.id}
                  </Link>
                ),
              },
              { label: t.step, cell: (row) => said[row.step] },
              {
                label: t.since,
                cell: ({ row }) => (row.stepSince ? moment(row.stepSince, language) : '–'),
              },
            ]}
          />
        </>
      )}
    </Panel>
  );
}

function Categories({ inside, funnel }: { inside: InEdition; funnel: Funnel }) {
  const t = useWords(words);
  const language = useLanguage();
  return (
    <Panel title={t.categories}>
      <Table
        caption={t.categories}
        headed
        rows={inside.edition.rules.categories}
        keyOf={({ code }) => code}
        columns={[
          { label: t.category, cell: ({ name }) => name[language] },
          {
            label: t.count,
            number: true,
            cell: ({ code }) => number(funnel.categories[code] ?? 0, language),
          },
        ]}
      />
    </Panel>
  );
}
