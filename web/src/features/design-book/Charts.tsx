import { useState } from 'react';
import { Bars, Columns, Spread } from '../../design/Chart';
import { Table } from '../../design/Table';
import { TileMap } from '../../design/TileMap';
import { useLanguage } from '../../i18n/language';
import { number } from '../../i18n/numbers';
import { useWords } from '../../i18n/words';
import { words } from './words';

const YEARS = [
  { year: '2022', count: 64 },
  { year: '2023', count: 98 },
  { year: '2024', count: 148 },
];
const SCORES = [0, 2, 7, 14, 9, 3];
const PLACES = [
  { key: '31', short: 'JK', name: 'DKI Jakarta', row: 0, col: 1, taking: 1, eligible: 1 },
  { key: '32', short: 'JB', name: 'Jawa Barat', row: 1, col: 1, taking: 9, eligible: 28 },
  { key: '36', short: 'BT', name: 'Banten', row: 1, col: 0, taking: 0, eligible: 9 },
  { key: '33', short: 'JT', name: 'Jawa Tengah', row: 1, col: 2, taking: 20, eligible: 36 },
];

/** Bars, columns, a spread and a map, with the tables that say the same. */
export function Charts({ theme }: { theme: string }) {
  const t = useWords(words);
  const language = useLanguage();
  const [chosen, setChosen] = useState<string | undefined>('32');
  const told = (value: number) => number(value, language);
  return (
    <>
      <Bars
        caption={t.perYear}
        bars={YEARS.map(({ year, count }) => ({
          key: year,
          label: year,
          value: count,
          told: told(count),
          subject: year === '2024',
        }))}
      >
        <Table
          caption={`${t.perYear} (${theme})`}
          headed
          narrow
          rows={YEARS}
          keyOf={(one) => one.year}
          columns={[
            { label: t.season, cell: (one) => one.year },
            { label: t.table, number: true, cell: (one) => told(one.count) },
          ]}
        />
      </Bars>
      <Columns
        caption={t.spread}
        end={told(90)}
        bars={SCORES.map((count, index) => ({
          key: String(index),
          label: told(60 + index * 5),
          value: count,
          told: told(count),
          subject: index === 3,
        }))}
      >
        {null}
      </Columns>
      <Columns
        caption={t.empty}
        end={told(10)}
        bars={[
          { key: 'a', label: told(0), value: 0, told: told(0) },
          { key: 'b', label: told(5), value: 0, told: told(0) },
        ]}
      >
        {null}
      </Columns>
      <p>{t.quartiles}: 62 · 71 · 78</p>
      <Spread low={62} middle={71} high={78} most={100} />
      <TileMap
        label={`${t.map} (${theme})`}
        chosen={chosen}
        onChoose={setChosen}
        tiles={PLACES.map((one) => ({
          ...one,
          told: told(one.taking),
          label: `${one.name}: ${one.taking}/${one.eligible}`,
          share: one.taking / one.eligible,
        }))}
      />
    </>
  );
}
