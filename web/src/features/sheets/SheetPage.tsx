import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Banner } from '../../design/Banner';
import { Countdown, useNow } from '../../design/Countdown';
import { PageHeading } from '../../design/PageHeading';
import { ErrorState, Skeleton } from '../../design/States';
import { useLanguage } from '../../i18n/language';
import { useWords } from '../../i18n/words';
import { isOpen, windowOf } from '../entries/clock';
import entryStyles from '../entries/Entries.module.css';
import { editionQuery, type Edition } from '../programme/edition';
import { EvidencePart } from './EvidencePart';
import { LeavePanel } from './LeavePanel';
import { isAwaited } from './marks';
import { namesQuery } from './participants';
import { sheetQuery, type Sheet } from './queries';
import { SheetForm } from './SheetForm';
import { SheetRead } from './SheetRead';
import styles from './Sheets.module.css';
import { SheetTag } from './SheetTag';
import { words } from './words';

/** One sheet beside the evidence that it is about. */
export function SheetPage() {
  const { sheet: id } = useParams({ from: '/inside/sheets/$sheet' });
  const sheet = useQuery(sheetQuery(id));
  const edition = useQuery({
    ...editionQuery(sheet.data?.data.edition ?? ''),
    enabled: sheet.data !== undefined,
  });
  const names = useQuery({
    ...namesQuery(sheet.data?.data.edition ?? ''),
    enabled: sheet.data !== undefined,
  });
  const failure = sheet.error ?? edition.error;
  if (failure && !(sheet.data && edition.data)) {
    const retry = () => void Promise.all([sheet.refetch(), edition.refetch()]);
    return <ErrorState failure={failure} onRetry={retry} />;
  }
  if (!sheet.data || !edition.data || !names.isFetched) return <Skeleton lines={10} />;
  return (
    <Desk
      key={id}
      sheet={sheet.data.data}
      tag={sheet.data.tag}
      edition={edition.data}
      ahead={edition.data.ahead}
      name={names.data?.get(sheet.data.data.entry)}
    />
  );
}

interface Props {
  sheet: Sheet;
  tag: string | undefined;
  edition: Edition;
  ahead: number;
  name: string | undefined;
}

function Desk({ sheet, tag, edition, ahead: offset, name }: Props) {
  const t = useWords(words);
  const language = useLanguage();
  const stage = edition.rules.stages.find((one) => one.code === sheet.stage);
  const title = name ?? t.nameless(sheet.entry);
  const window = windowOf(edition, `stage:${sheet.stage}`);
  const now = useNow(offset);
  const criteria = stage?.rubric.criteria ?? [];
  const mayWrite = isAwaited(sheet) && isOpen(edition, window.code, now);
  return (
    <>
      <div className="near">
        <Link to="/sheets">{t.sheetsTitle}</Link>
        <div className={entryStyles.head}>
          <PageHeading>{title}</PageHeading>
          <SheetTag sheet={sheet} />
        </div>
        <p>
          {stage?.name[language] ?? sheet.stage} · {t.deadline}:{' '}
          <strong>
            <Countdown until={window.closes} ahead={offset} />
          </strong>
        </p>
      </div>
      {sheet.status === 'RETURNED' && sheet.reason && (
        <Banner tone="warning" title={t.returnedTitle}>
          <p>{sheet.reason}</p>
        </Banner>
      )}
      {sheet.status === 'RECUSED' && (
        <Banner title={t.recusedTitle}>
          <p>{sheet.reason}</p>
        </Banner>
      )}
      {isAwaited(sheet) && !mayWrite && (
        <Banner tone="warning" title={now < Date.parse(window.opens) ? t.notOpenYet : t.closed} />
      )}
      {stage?.rubric.illustrative && <p className="quiet">{t.illustrative}</p>}
      <div className={styles.desk}>
        <section className={styles.sheet} aria-labelledby="sheet" id="sheet-part">
          <h2 id="sheet">{t.sheet}</h2>
          {mayWrite ? (
            <SheetForm
              sheet={sheet}
              tag={tag}
              criteria={criteria}
              aspects={new Set(edition.rules.instrument.aspects.map((one) => one.code))}
              title={title}
              stage={stage?.name[language] ?? sheet.stage}
            />
          ) : (
            <SheetRead sheet={sheet} criteria={criteria} />
          )}
        </section>
        <EvidencePart entry={sheet.entry} instrument={edition.rules.instrument} />
      </div>
      {!sheet.sealed && sheet.status !== 'RECUSED' && <LeavePanel sheet={sheet} title={title} />}
    </>
  );
}
