import { Fold } from '../../design/Fold';
import { Table } from '../../design/Table';
import { TileMap } from '../../design/TileMap';
import { useLanguage } from '../../i18n/language';
import { number } from '../../i18n/numbers';
import { useWords } from '../../i18n/words';
import type { Filter } from './filter';
import { sharesOf, tilesOf } from './participants';
import type { Summary } from './summary';
import { words } from './words';

interface Props {
  summary: Summary;
  filter: Filter;
  onChoose: (filter: Filter) => Promise<unknown>;
}

/** The provinces as a map of equal tiles and as a table, each leading to its participants. */
export function ProvinceMap({ summary, filter, onChoose }: Props) {
  const t = useWords(words);
  const language = useLanguage();
  const told = (value: number) => number(value, language);
  return (
    <section className="near" aria-labelledby="map">
      <h2 id="map">{t.map}</h2>
      <p className="quiet">{t.mapText}</p>
      <TileMap
        label={t.map}
        tiles={tilesOf(summary, (one) => t.tile(one.name, told(one.taking), told(one.eligible)))}
        chosen={filter.province}
        onChoose={(province) => {
          const { province: _, ...others } = filter;
          void onChoose(province ? { ...others, province } : others);
        }}
      />
      <Fold title={t.mapTable}>
        <Table
          caption={t.map}
          headed
          narrow
          rows={sharesOf(summary)}
          keyOf={(one) => one.code}
          columns={[
            { label: t.province, cell: (one) => one.name },
            { label: t.taking, number: true, cell: (one) => told(one.taking) },
            { label: t.eligible, number: true, cell: (one) => told(one.eligible) },
          ]}
        />
      </Fold>
    </section>
  );
}
