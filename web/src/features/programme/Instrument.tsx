import type { Schemas } from '../../api/schema';
import { Fold } from '../../design/Fold';
import { Table } from '../../design/Table';
import { Tag } from '../../design/Tag';
import { useLanguage } from '../../i18n/language';
import { percent } from '../../i18n/numbers';
import { useWords } from '../../i18n/words';
import styles from './Edition.module.css';
import { words } from './words';

/** What participants answer about themselves, aspect by aspect. */
export function Instrument({ instrument }: { instrument: Schemas['Instrument'] }) {
  const t = useWords(words);
  const language = useLanguage();
  const { aspects, indicators } = instrument;
  return (
    <section className={styles.part} aria-labelledby="instrument">
      <h2 id="instrument">{t.instrument}</h2>
      <p>
        <strong>{instrument.name[language]}</strong>{' '}
        {instrument.illustrative && <Tag tone="draft">{t.illustrative}</Tag>}
      </p>
      <p>{t.instrumentText(indicators.length, aspects.length)}</p>
      <p className="quiet">{t.source(instrument.source)}</p>
      <h3>{t.levels}</h3>
      <ol className={styles.levels}>
        {instrument.levelLabels.map((one) => (
          <li key={one.id}>{one[language]}</li>
        ))}
      </ol>
      {aspects.map((aspect) => {
        const own = indicators.filter((one) => one.aspect === aspect.code);
        const weight = own.reduce((sum, one) => sum + one.weight, 0);
        const name = aspect.name[language];
        return (
          <Fold key={aspect.code} title={<h3>{t.aspect(name, percent(weight, language))}</h3>}>
            <Table
              caption={name}
              headed
              narrow
              rows={own}
              keyOf={(one) => one.code}
              columns={[
                {
                  label: t.indicator,
                  cell: (one) => (
                    <>
                      {one.code}. {one.title[language]}
                      <span className={styles.aside}>
                        {t.evidence}: {one.evidenceRequired ? t.needed : t.optional}
                      </span>
                    </>
                  ),
                },
                { label: t.weight, number: true, cell: (one) => percent(one.weight, language) },
              ]}
            />
          </Fold>
        );
      })}
    </section>
  );
}
