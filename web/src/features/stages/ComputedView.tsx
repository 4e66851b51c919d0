import { useState } from 'react';
import { Button } from '../../design/Button';
import { Facts } from '../../design/Facts';
import { Table } from '../../design/Table';
import { useLanguage } from '../../i18n/language';
import { number } from '../../i18n/numbers';
import { useWords } from '../../i18n/words';
import type { Edition } from '../programme/edition';
import { useTitles, type Computed } from './stages';
import { words } from './words';

const FIRST = 10;

/** What a decision comes to: where the line runs, how close it is, and who stands where. */
export function ComputedView({ edition, computed }: { edition: Edition; computed: Computed }) {
  const t = useWords(words);
  const language = useLanguage();
  const titleOf = useTitles(edition.id);
  const names = new Map(edition.rules.categories.map(({ code, name }) => [code, name[language]]));
  const nameOf = (category: string) => names.get(category) ?? category;
  const list = (entries: readonly string[]) => entries.map(titleOf).join(', ') || t.none;
  return (
    <>
      <Facts facts={[[t.digest, computed.digest]]} />
      <Table
        caption={t.line}
        rows={computed.lines}
        keyOf={({ category }) => category}
        columns={[
          { label: t.category, cell: ({ category }) => nameOf(category) },
          { label: t.lastIn, cell: ({ lastIn }) => list(lastIn) },
          { label: t.firstOut, cell: ({ firstOut }) => list(firstOut) },
          {
            label: t.margin,
            number: true,
            cell: ({ margin }) => (margin ? number(Number(margin), language) : '–'),
          },
          { label: t.ties, cell: ({ tieGroup }) => list(tieGroup) },
        ]}
      />
      {computed.result.categories
        .filter(({ rows }) => rows.length > 0)
        .map(({ category, rows }) => (
          <Ranking
            key={category}
            caption={t.ranking(nameOf(category))}
            rows={rows}
            titleOf={titleOf}
          />
        ))}
    </>
  );
}

type Row = Computed['result']['categories'][number]['rows'][number];

interface RankingProps {
  caption: string;
  rows: readonly Row[];
  titleOf: (entry: string) => string;
}

function Ranking({ caption, rows, titleOf }: RankingProps) {
  const t = useWords(words);
  const language = useLanguage();
  const [whole, setWhole] = useState(false);
  const outcomes: Record<string, string> = {
    advanced: t.outADVANCED,
    eliminated: t.outELIMINATED,
    awarded: t.outAWARDED,
    'not-awarded': t.outNOT_AWARDED,
    passed: t.outPASSED,
    'not-passed': t.outNOT_PASSED,
  };
  return (
    <>
      <Table
        caption={caption}
        rows={whole ? rows : rows.slice(0, FIRST)}
        keyOf={({ entry }) => entry}
        columns={[
          { label: t.entry, cell: ({ entry }) => titleOf(entry) },
          { label: t.rank, number: true, cell: ({ rank }) => rank ?? '–' },
          {
            label: t.total,
            number: true,
            cell: ({ total }) => (total ? number(Number(total.rounded), language, 2) : '–'),
          },
          { label: t.outcome, cell: ({ standing }) => outcomes[standing] ?? standing },
        ]}
      />
      {rows.length > FIRST && (
        <div>
          <Button kind="quiet" onClick={() => setWhole(!whole)}>
            {whole ? t.showLess : t.showAll(number(rows.length, language))}
          </Button>
        </div>
      )}
    </>
  );
}
