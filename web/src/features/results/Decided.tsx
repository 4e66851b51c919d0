import { Facts } from '../../design/Facts';
import { useLanguage } from '../../i18n/language';
import { moment } from '../../i18n/time';
import { useWords } from '../../i18n/words';
import type { Edition } from '../programme/edition';
import { blendOf, tiesOf } from '../programme/rules';
import { words as programmeWords } from '../programme/words';
import type { Published } from './results';
import styles from './Results.module.css';
import { words } from './words';

/** By which rules, by which method and when it was decided. */
export function Decided({ edition, decision }: { edition: Edition; decision: Published }) {
  const t = useWords(words);
  const p = useWords(programmeWords);
  const language = useLanguage();
  const { stages } = edition.rules;
  const stage = stages.find((one) => one.code === decision.stage);
  return (
    <section className={`${styles.part} stack`} aria-labelledby="decided">
      <h2 id="decided">{t.decided}</h2>
      <Facts
        facts={[
          [p.blend, stage && blendOf(stage, stages, language)],
          [p.ties, stage && tiesOf(stage, stages, p, language)],
          [t.method, decision.method],
          [t.published, decision.at && moment(decision.at, language)],
          [t.version, String(decision.version)],
          [t.inputs, <code key="inputs">{decision.inputs}</code>],
        ]}
      />
    </section>
  );
}
