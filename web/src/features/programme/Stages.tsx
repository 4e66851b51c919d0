import type { Schemas } from '../../api/schema';
import { Facts } from '../../design/Facts';
import { Panel } from '../../design/Panel';
import { Table } from '../../design/Table';
import { Tag } from '../../design/Tag';
import { useLanguage } from '../../i18n/language';
import { number, percent } from '../../i18n/numbers';
import { useWords } from '../../i18n/words';
import styles from './Edition.module.css';
import { blendOf, tiesOf, type StageRules } from './rules';
import { kinds, words } from './words';

type Rules = Schemas['Rules'];

/** The stages in the order in which they are held: who assesses what, and how it is decided. */
export function Stages({ rules }: { rules: Rules }) {
  const t = useWords(words);
  return (
    <section className={styles.part} aria-labelledby="stages">
      <h2 id="stages">{t.stages}</h2>
      <p>{t.decidesText}</p>
      {rules.stages.some((stage) => stage.rubric.illustrative) && (
        <p className="quiet">{t.illustrativeText}</p>
      )}
      {rules.stages.map((stage) => (
        <Stage key={stage.code} stage={stage} rules={rules} />
      ))}
    </section>
  );
}

function Stage({ stage, rules }: { stage: StageRules; rules: Rules }) {
  const t = useWords(words);
  const kindNames = useWords(kinds);
  const language = useLanguage();
  const outcome = {
    CUT: t.cut(stage.places),
    ALL_ADVANCE: t.allAdvance,
    AWARD: t.award(stage.places),
    PASS: t.pass(number(stage.minimumPoints ?? 0, language)),
  }[stage.outcome];
  const ties = tiesOf(stage, rules.stages, t, language);
  return (
    <Panel title={stage.name[language]} level={3}>
      <Facts
        facts={[
          [t.way, kindNames[stage.kind]],
          [t.assessors, number(stage.assessorsPerEntry, language)],
          [t.quorum, t.quorumText(stage.quorum, stage.assessorsPerEntry)],
          [t.load, t.loadText(stage.loadLimit)],
          [t.outcome, outcome],
          [t.blend, blendOf(stage, rules.stages, language)],
          [t.ties, ties],
        ]}
      />
      <p>
        {t.rubric}: {stage.rubric.name[language]}{' '}
        {stage.rubric.illustrative && <Tag tone="draft">{t.illustrative}</Tag>}
      </p>
      <Table
        caption={`${t.rubric}: ${stage.rubric.name[language]}`}
        headed
        narrow
        rows={stage.rubric.criteria}
        keyOf={(one) => one.code}
        columns={[
          { label: t.criterion, cell: (one) => one.name[language] },
          { label: t.weight, number: true, cell: (one) => percent(one.weight, language) },
        ]}
      />
    </Panel>
  );
}
