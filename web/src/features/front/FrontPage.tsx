import { Link } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import { buttonClass } from '../../design/Button';
import { PageHeading } from '../../design/PageHeading';
import { Empty, ErrorState, Skeleton } from '../../design/States';
import { useWords } from '../../i18n/words';
import { editionsQuery } from '../programme/edition';
import { EditionSummary } from './EditionSummary';
import styles from './Front.module.css';
import { words } from './words';

const MOST_SHOWN = 3;

/** What Anugerah is, and where each programme stands. */
export function FrontPage() {
  const t = useWords(words);
  return (
    <>
      <div className={styles.lead}>
        <PageHeading about={t.intro}>{t.title}</PageHeading>
        <p>{t.intro}</p>
        <div className="actions">
          <Link className={buttonClass()} to="/sign-up">
            {t.register}
          </Link>
          <Link className={buttonClass('quiet')} to="/history">
            {t.history}
          </Link>
          <Link className={buttonClass('quiet')} to="/open-data">
            {t.openData}
          </Link>
        </div>
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
  const editions = useQuery(editionsQuery);
  if (editions.isPending) return <Skeleton lines={4} />;
  if (editions.isLoadingError) {
    return <ErrorState failure={editions.error} onRetry={() => void editions.refetch()} />;
  }
  if (editions.data.length === 0) {
    return (
      <Empty title={t.calmTitle}>
        <p>{t.calm}</p>
      </Empty>
    );
  }
  return editions.data
    .slice(0, MOST_SHOWN)
    .map((edition) => <EditionSummary key={edition.id} edition={edition} />);
}
