import { useParams } from '@tanstack/react-router';
import { Button } from '../../design/Button';
import { useLanguage } from '../../i18n/language';
import { useWords } from '../../i18n/words';
import { roadOf, type Edition } from './edition';
import { EditionPage } from './EditionPage';
import styles from './Edition.module.css';
import { Instrument } from './Instrument';
import { Road } from './Road';
import { Stages } from './Stages';
import { Timeline } from './Timeline';
import { words } from './words';

/** What holds for an edition: its dates, its rules, its weights. */
export function ProgrammePage() {
  const t = useWords(words);
  const language = useLanguage();
  const { edition: id } = useParams({ from: '/open/editions/$edition' });
  return (
    <EditionPage
      id={id}
      title={({ rules }) => rules.name[language]}
      about={({ rules }) => t.about(rules.name[language])}
    >
      {(edition) => <Programme edition={edition} />}
    </EditionPage>
  );
}

function Programme({ edition }: { edition: Edition }) {
  const t = useWords(words);
  const language = useLanguage();
  const { rules } = edition;
  const road = roadOf(edition);
  return (
    <>
      <Road name={rules.name[language]} edition={road} />
      <nav aria-label={t.contents}>
        <ul className={styles.contents}>
          {(['timeline', 'categories', 'stages', 'instrument'] as const).map((part) => (
            <li key={part}>
              <a href={`#${part}`}>{t[part]}</a>
            </li>
          ))}
        </ul>
      </nav>
      <Timeline edition={road} />
      <section className={styles.part} aria-labelledby="categories">
        <h2 id="categories">{t.categories}</h2>
        <p>{rules.entrants === 'GROUP' ? t.categoriesGroup : t.categoriesGovernment}</p>
        <ul>
          {rules.categories.map((one) => (
            <li key={one.code}>{one.name[language]}</li>
          ))}
        </ul>
      </section>
      <Stages rules={rules} />
      <Instrument instrument={rules.instrument} />
      <div>
        <Button kind="secondary" onClick={() => print()}>
          {t.print}
        </Button>
      </div>
    </>
  );
}
