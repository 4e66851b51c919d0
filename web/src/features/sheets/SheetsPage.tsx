import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { meQuery } from '../../api/me';
import type { Schemas } from '../../api/schema';
import { buttonClass } from '../../design/Button';
import { Countdown } from '../../design/Countdown';
import { PageHeading } from '../../design/PageHeading';
import { Panel } from '../../design/Panel';
import { Progress } from '../../design/Progress';
import { Empty, ErrorState, Skeleton } from '../../design/States';
import { useLanguage } from '../../i18n/language';
import { useWords } from '../../i18n/words';
import { windowOf } from '../entries/clock';
import entryStyles from '../entries/Entries.module.css';
import { editionQuery, type Edition } from '../programme/edition';
import { ConflictsPanel } from './ConflictsPanel';
import { isAwaited, progressOf } from './marks';
import { namesQuery } from './participants';
import { editionsOf, sheetsQuery, type Sheet } from './queries';
import styles from './Sheets.module.css';
import { SheetTag } from './SheetTag';
import { words } from './words';

/** An assessor's queue: by edition and stage, what is left first. */
export function SheetsPage() {
  const t = useWords(words);
  const me = useQuery(meQuery);
  if (me.isLoadingError) {
    return <ErrorState failure={me.error} onRetry={() => void me.refetch()} />;
  }
  if (!me.data) return <Skeleton lines={6} />;
  const editions = editionsOf(me.data);
  return (
    <>
      <PageHeading>{t.sheetsTitle}</PageHeading>
      {editions.length === 0 && (
        <Empty title={t.noEditions}>
          <p>{t.noEditionsText}</p>
        </Empty>
      )}
      {editions.map((edition) => (
        <Queue key={edition} id={edition} />
      ))}
    </>
  );
}

function Queue({ id }: { id: string }) {
  const t = useWords(words);
  const language = useLanguage();
  const edition = useQuery(editionQuery(id));
  const sheets = useQuery(sheetsQuery(id));
  const names = useQuery(namesQuery(id));
  const failure = edition.error ?? sheets.error;
  if (failure && !(edition.data && sheets.data)) {
    const retry = () => void Promise.all([edition.refetch(), sheets.refetch()]);
    return <ErrorState failure={failure} onRetry={retry} />;
  }
  if (!edition.data || !sheets.data || names.isPending) return <Skeleton lines={6} />;
  const stages = edition.data.rules.stages
    .map((stage) => ({
      stage,
      sheets: sheets.data.filter((one) => one.stage === stage.code),
    }))
    .filter((one) => one.sheets.length > 0)
    // what is to be done first, then what was done last
    .toSorted((a, b) => Number(b.sheets.some(isAwaited)) - Number(a.sheets.some(isAwaited)));
  return (
    <section className="stack" aria-labelledby={`edition-${id}`}>
      <h2 id={`edition-${id}`}>{edition.data.rules.name[language]}</h2>
      {stages.length === 0 && (
        <Empty title={t.noSheets}>
          <p>{t.noSheetsText}</p>
        </Empty>
      )}
      {stages.map((one) => (
        <StagePart
          key={one.stage.code}
          edition={edition.data}
          ahead={edition.data.ahead}
          stage={one.stage}
          sheets={one.sheets}
          names={names.data ?? new Map()}
        />
      ))}
      <ConflictsPanel edition={id} names={names.data ?? new Map()} />
    </section>
  );
}

interface PartProps {
  edition: Edition;
  ahead: number;
  stage: Schemas['StageRules'];
  sheets: readonly Sheet[];
  names: ReadonlyMap<string, string>;
}

function StagePart({ edition, ahead: offset, stage, sheets, names }: PartProps) {
  const t = useWords(words);
  const language = useLanguage();
  const { done, all } = progressOf(sheets);
  const titled = sheets
    .map((sheet) => ({ sheet, title: names.get(sheet.entry) ?? t.nameless(sheet.entry) }))
    .toSorted((a, b) => a.title.localeCompare(b.title, language));
  const awaited = titled.filter(({ sheet }) => isAwaited(sheet));
  const others = titled.filter(({ sheet }) => !isAwaited(sheet));
  const first = awaited.find(({ sheet }) => sheet.status === 'RETURNED') ?? awaited[0];
  return (
    <Panel title={stage.name[language]}>
      <Progress label={t.submittedSheets} done={done} all={all} />
      <p>
        {t.deadline}:{' '}
        <strong>
          <Countdown until={windowOf(edition, `stage:${stage.code}`).closes} ahead={offset} />
        </strong>
      </p>
      {first && (
        <div>
          <Link className={buttonClass()} to="/sheets/$sheet" params={{ sheet: first.sheet.id }}>
            {t.goOn(first.title)}
          </Link>
        </div>
      )}
      {awaited.length > 0 && <Lines lines={awaited} label={t.toDo} />}
      {others.length > 0 && (
        <details className={entryStyles.more}>
          <summary>{t.finished(others.length)}</summary>
          <Lines lines={others} label={t.finished(others.length)} />
        </details>
      )}
    </Panel>
  );
}

interface LinesProps {
  lines: readonly { sheet: Sheet; title: string }[];
  label: string;
}

function Lines({ lines, label }: LinesProps) {
  return (
    <ul className={styles.lines} aria-label={label}>
      {lines.map(({ sheet, title }) => (
        <li key={sheet.id}>
          <Link to="/sheets/$sheet" params={{ sheet: sheet.id }}>
            {title}
          </Link>
          <SheetTag sheet={sheet} />
        </li>
      ))}
    </ul>
  );
}
