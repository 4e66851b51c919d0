import { useQuery } from '@tanstack/react-query';
import type { CategorySpread, CriterionSpread } from '../../api/coming';
import { Columns, Spread } from '../../design/Chart';
import { Fold } from '../../design/Fold';
import { Skeleton } from '../../design/States';
import { Table } from '../../design/Table';
import { useLanguage } from '../../i18n/language';
import { number, percent, score } from '../../i18n/numbers';
import { useWords } from '../../i18n/words';
import { filled, spreadQuery } from './results';
import { words } from './words';

interface Props {
  edition: string;
  stage: string;
  /** The categories by their codes. */
  names: ReadonlyMap<string, string>;
}

/** How the scores of each category lie, in all and by criterion. */
export function Distribution({ edition, stage, names }: Props) {
  const t = useWords(words);
  const spread = useQuery(spreadQuery(edition, stage));
  // the ranking is what people come for: it is not hidden because this could not be had
  if (spread.isError) return null;
  if (spread.isPending) return <Skeleton lines={5} />;
  const scored = spread.data
    .map((one) => ({ ...one, name: names.get(one.category) ?? one.category }))
    .filter((one) => one.n > 0);
  if (scored.length === 0) return null;
  const detailed = scored.filter((one) => one.criteria.length > 0);
  return (
    <>
      <section className="stack" aria-labelledby="spread">
        <h2 id="spread">{t.spread}</h2>
        <p className="quiet">{t.spreadText}</p>
        {scored.map((one) => (
          <Scores key={one.category} spread={one} name={one.name} />
        ))}
      </section>
      <section className="stack" aria-labelledby="criteria">
        <h2 id="criteria">{t.criteria}</h2>
        <p className="quiet">{t.criteriaText}</p>
        {detailed.map((one) => (
          <Criteria key={one.category} criteria={one.criteria} name={one.name} />
        ))}
      </section>
    </>
  );
}

function Scores({ spread, name }: { spread: CategorySpread; name: string }) {
  const t = useWords(words);
  const language = useLanguage();
  const bins = filled(spread.bins);
  const told = (value: number) => number(value, language);
  const middle = Number(spread.median);
  const last = bins.at(-1);
  return (
    <Columns
      caption={t.spreadOf(name, spread.n, spread.median ? score(spread.median, language) : '–')}
      end={told(last?.to ?? 100)}
      bars={bins.map((bin) => ({
        key: String(bin.from),
        label: told(bin.from),
        value: bin.count,
        told: told(bin.count),
        subject: middle >= bin.from && (middle < bin.to || bin === last),
      }))}
    >
      <Fold title={t.figures}>
        <Table
          caption={name}
          headed
          narrow
          rows={bins}
          keyOf={(bin) => String(bin.from)}
          columns={[
            {
              label: t.span,
              cell: (bin) => (bin.to === 100 ? t.lastSpan : t.spanOf)(told(bin.from), told(bin.to)),
            },
            { label: t.count, number: true, cell: (bin) => told(bin.count) },
          ]}
        />
      </Fold>
    </Columns>
  );
}

function Criteria({ criteria, name }: { criteria: readonly CriterionSpread[]; name: string }) {
  const t = useWords(words);
  const language = useLanguage();
  return (
    <Fold title={t.criteriaOf(name)}>
      <Table
        caption={t.criteriaOf(name)}
        headed
        rows={criteria}
        keyOf={(one) => one.criterion}
        columns={[
          { label: t.criterion, cell: (one) => one.name[language] },
          { label: t.weight, number: true, cell: (one) => percent(one.weight, language) },
          { label: t.low, number: true, cell: (one) => score(one.low, language) },
          { label: t.median, number: true, cell: (one) => score(one.median, language) },
          { label: t.high, number: true, cell: (one) => score(one.high, language) },
          {
            label: t.range,
            cell: (one) => (
              <Spread
                low={Number(one.low)}
                middle={Number(one.median)}
                high={Number(one.high)}
                most={100}
              />
            ),
          },
        ]}
      />
    </Fold>
  );
}
