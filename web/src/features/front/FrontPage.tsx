import { Link } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import { buttonClass } from '../../design/Button';
import { Actions } from '../../design/Form';
import { PageHeading } from '../../design/PageHeading';
import { Ribbon } from '../../design/Ribbon';
import { Empty, ErrorState, Skeleton } from '../../design/States';
import { Tag } from '../../design/Tag';
import { useLanguage } from '../../i18n/language';
import { useWords } from '../../i18n/words';
import { ahead, editionsQuery, road } from './editions';
import styles from './Front.module.css';
import { words } from './words';

/** What Anugerah is, and where each programme stands. */
export function FrontPage() {
  const t = useWords(words);
  return (
    <>
      <div className={styles.lead}>
        <PageHeading>{t.title}</PageHeading>
        <p>{t.intro}</p>
        <Actions>
          <Link className={buttonClass()} to="/sign-up">
            {t.register}
          </Link>
        </Actions>
      </div>
      <section className={styles.part} aria-labelledby="editions">
        <h2 id="editions">{t.editions}</h2>
        <Editions />
      </section>
      <section className={styles.part} aria-labelledby="fair">
        <h2 id="fair">{t.fairTitle}</h2>
        <div className={styles.reasons}>
          <div>
            <h3>{t.rulesTitle}</h3>
            <p>{t.rules}</p>
          </div>
          <div>
            <h3>{t.eyesTitle}</h3>
            <p>{t.eyes}</p>
          </div>
          <div>
            <h3>{t.checkTitle}</h3>
            <p>{t.check}</p>
          </div>
        </div>
      </section>
    </>
  );
}

function Editions() {
  const t = useWords(words);
  const language = useLanguage();
  const editions = useQuery(editionsQuery);
  if (editions.isPending) return <Skeleton lines={4} />;
  if (editions.isError) {
    return <ErrorState failure={editions.error} onRetry={() => void editions.refetch()} />;
  }
  if (editions.data.length === 0) {
    return (
      <Empty title={t.calmTitle}>
        <p>{t.calm}</p>
      </Empty>
    );
  }
  return editions.data.map((edition) => (
    <article key={edition.id} className={styles.edition}>
      <header>
        <h3>{edition.rules.name[language]}</h3>
        {edition.demo && <Tag tone="draft">{t.demo}</Tag>}
      </header>
      <Ribbon
        label={edition.rules.name[language]}
        stages={road(edition, language, t)}
        ahead={ahead(edition, editions.dataUpdatedAt)}
      />
    </article>
  ));
}
