import { Columns, Spread } from '../../design/Chart';
import { Fold } from '../../design/Fold';
import { Table } from '../../design/Table';
import { useLanguage } from '../../i18n/language';
import { number, percent, score } from '../../i18n/numbers';
import { useWords } from '../../i18n/words';
import { filled, type CategorySpread } from './results';
import { words } from './words';

interface Props {
  spread: CategorySpread;
  /** The category's. */
  name: string;
}

/** How the scores of a category lie; the coloured column holds their median. */
export function Scores({ spread, name }: Props) {
  const t = useWords(words);
  const language = useLanguage();
  const bins = filled(spread.bins);
  const told = (value: number) => number(value, language);
  const middle = Number(spread.median);
  const last = bins.at(-1);
  return (
    <Columns
      caption={t.spread(name, spread.median ? score(spread.median, language) : '–')}
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
          caption={t.bins(name)}
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

/** Where the middle half of a category's scores lies, criterion by criterion. */
export function Criteria({ spread: { criteria }, name }: Props) {
  const t = useWords(words);
  const language = useLanguage();
  if (criteria.length === 0) return <p className="quiet">{t.few}</p>;
  return (
    <Fold title={t.criteriaOf(name)}>
      <p className="quiet">{t.criteriaText}</p>
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
