import { Panel } from '../../design/Panel';
import { Table } from '../../design/Table';
import { useLanguage } from '../../i18n/language';
import { score } from '../../i18n/numbers';
import { useWords } from '../../i18n/words';
import styles from './Entries.module.css';
import type { Edition } from '../programme/edition';
import { OutcomeTag } from '../results/OutcomeTag';
import type { Standing } from './queries';
import { words } from './words';

interface Props {
  edition: Edition;
  standings: readonly Standing[];
}

/** What the published decisions say of an entry, the latest stage first. */
export function ResultsPanel({ edition, standings }: Props) {
  const t = useWords(words);
  const { stages } = edition.rules;
  const order = (one: Standing) => stages.findIndex((stage) => stage.code === codeOf(one));
  return (
    <Panel title={t.resultsTitle}>
      <div>
        {standings
          .toSorted((a, b) => order(b) - order(a))
          .map((one) => (
            <Result key={one.id} edition={edition} standing={one} />
          ))}
      </div>
    </Panel>
  );
}

function Result({ edition, standing }: { edition: Edition; standing: Standing }) {
  const t = useWords(words);
  const language = useLanguage();
  const stage = edition.rules.stages.find((one) => one.code === codeOf(standing));
  const category = edition.rules.categories.find((one) => one.code === standing.category);
  const criteria = new Map(stage?.rubric.criteria.map((one) => [one.code, one.name[language]]));
  const isRanked = standing.rank > 0;
  return (
    <section className={styles.result}>
      <div className={styles.head}>
        <h3>{stage?.name[language] ?? standing.stage}</h3>
        <OutcomeTag outcome={standing.outcome} place={standing.place} />
      </div>
      <p>
        {isRanked &&
          t.rank(
            standing.rank,
            standing.ranked,
            category?.name[language] ?? standing.category,
          )}{' '}
        {t.total(score(standing.total, language))}
      </p>
      {standing.criteria.length > 0 && (
        <details className={styles.more}>
          <summary>{t.byCriterion}</summary>
          <Table
            caption={t.byCriterion}
            headed
            rows={standing.criteria}
            keyOf={(one) => one.criterion}
            columns={[
              { label: t.criterion, cell: (one) => criteria.get(one.criterion) ?? one.criterion },
              { label: t.score, number: true, cell: (one) => score(one.score, language) },
            ]}
          />
        </details>
      )}
    </section>
  );
}

// a stage's id names its edition first
function codeOf(standing: Standing): string {
  return standing.stage.split(':').at(-1) ?? standing.stage;
}
