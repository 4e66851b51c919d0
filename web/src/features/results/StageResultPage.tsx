import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { buttonClass } from '../../design/Button';
import { Empty, ErrorState, Skeleton } from '../../design/States';
import { useLanguage } from '../../i18n/language';
import { moment } from '../../i18n/time';
import { useWords } from '../../i18n/words';
import type { Edition } from '../programme/edition';
import { EditionPage } from '../programme/EditionPage';
import { Distribution } from './Distribution';
import { Files } from './Files';
import { Honoured } from './Honoured';
import { Proof } from './Proof';
import { Rankings } from './Rankings';
import { resultQuery } from './results';
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
    >
      {(edition) => <StageResult edition={edition} stage={stage} />}
    </EditionPage>
  );
}

function StageResult({ edition, stage }: { edition: Edition; stage: string }) {
  const t = useWords(words);
  const language = useLanguage();
  const result = useQuery(resultQuery(edition.id, stage));
  if (result.isPending) return <Skeleton lines={8} />;
  if (result.isError) {
    return <ErrorState failure={result.error} onRetry={() => void result.refetch()} />;
  }
  if (!result.data) {
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
  const { decision, categories } = result.data;
  const names = new Map(edition.rules.categories.map(({ code, name }) => [code, name[language]]));
  const named = categories.map((one) => ({
    ...one,
    name: names.get(one.category) ?? one.category,
  }));
  return (
    <>
      <p>
        {decision.at && t.at(moment(decision.at, language))}
        {decision.version > 1 && ` ${t.versions(decision.version)}`}
      </p>
      <Honoured categories={named} />
      <Rankings categories={named} />
      <Distribution edition={edition.id} stage={stage} names={names} />
      <Proof edition={edition.id} decision={decision} />
      <Files edition={edition.id} stage={stage} />
    </>
  );
}
