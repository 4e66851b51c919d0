import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Banner } from '../../design/Banner';
import { buttonClass } from '../../design/Button';
import { Empty, ErrorState, Skeleton } from '../../design/States';
import { useLanguage } from '../../i18n/language';
import { useWords } from '../../i18n/words';
import { roadOf, type Edition } from '../programme/edition';
import { EditionPage } from '../programme/EditionPage';
import { Road } from '../programme/Road';
import { Category } from './Category';
import { Decided } from './Decided';
import { Fact } from './Fact';
import { Files } from './Files';
import { Others } from './Others';
import { Proof } from './Proof';
import { resultQuery, spreadQuery, type StageResult } from './results';
import styles from './Results.module.css';
import { words } from './words';

/** What a stage has decided; told in the same order as by the page that needs no script. */
export function StageResultPage() {
  const t = useWords(words);
  const language = useLanguage();
  const { edition: id, stage } = useParams({ from: '/open/editions/$edition/results/$stage' });
  const nameIn = ({ rules }: Edition) =>
    rules.stages.find((one) => one.code === stage)?.name[language] ?? stage;
  return (
    <EditionPage
      id={id}
      title={(edition) => t.stageTitle(nameIn(edition))}
      about={(edition) => t.stageAbout(nameIn(edition), edition.rules.name[language])}
      wayLast
    >
      {(edition) => <Announced edition={edition} stage={stage} />}
    </EditionPage>
  );
}

function Announced({ edition, stage }: { edition: Edition; stage: string }) {
  const t = useWords(words);
  const result = useQuery(resultQuery(edition.id, stage));
  if (result.isPending) return <Skeleton lines={8} />;
  if (result.isLoadingError) {
    return <ErrorState failure={result.error} onRetry={() => void result.refetch()} />;
  }
  if (result.data) return <Result edition={edition} stage={stage} result={result.data} />;
  return (
    <Empty title={t.none}>
      <p>{t.noneText}</p>
      <div>
        <Link
          className={buttonClass('secondary')}
          to="/editions/$edition/results"
          params={{ edition: edition.id }}
        >
          {t.toResults}
        </Link>
      </div>
    </Empty>
  );
}

interface ResultProps {
  edition: Edition;
  stage: string;
  result: StageResult;
}

function Result({ edition, stage, result: { decision, categories } }: ResultProps) {
  const t = useWords(words);
  const language = useLanguage();
  // the ranking is what people come for: it does not wait for this, nor fall with it
  const spreads = useQuery(spreadQuery(edition.id, stage)).data ?? [];
  const names = new Map(edition.rules.categories.map(({ code, name }) => [code, name[language]]));
  const named = categories.map(({ category, ranking }) => ({
    code: category,
    name: names.get(category) ?? category,
    ranking,
    spread: spreads.find((one) => one.category === category),
  }));
  return (
    <>
      <Fact edition={edition} stage={stage} categories={categories} />
      {edition.demo && <p className="quiet">{t.demo}</p>}
      {decision.version > 1 && <Banner tone="warning" title={t.replaced(decision.version)} />}
      <Road name={edition.rules.name[language]} edition={roadOf(edition)} />
      <nav aria-label={t.categories}>
        <ul className={styles.links}>
          {named.map((one) => (
            <li key={one.code}>
              <a href={`#${one.code}`}>{one.name}</a>
            </li>
          ))}
        </ul>
      </nav>
      {named.map((one) => (
        <Category key={one.code} category={one} />
      ))}
      <Decided edition={edition} decision={decision} />
      <Proof edition={edition.id} decision={decision} />
      <Files edition={edition.id} stage={stage} />
      <Others edition={edition} stage={stage} />
    </>
  );
}
