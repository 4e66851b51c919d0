import { useParams } from '@tanstack/react-router';
import { Banner } from '../../design/Banner';
import { Facts } from '../../design/Facts';
import { PageHeading } from '../../design/PageHeading';
import { Panel } from '../../design/Panel';
import { Ribbon } from '../../design/Ribbon';
import { ErrorState, Skeleton } from '../../design/States';
import { Steps } from '../../design/Steps';
import { useLanguage } from '../../i18n/language';
import { zoneOf } from '../../i18n/time';
import { useWords } from '../../i18n/words';
import { roadOf } from '../programme/edition';
import { windowsOf } from '../programme/windows';
import { ColleaguesPanel } from './ColleaguesPanel';
import { NextPanel } from './NextPanel';
import { ReceiptPanel } from './ReceiptPanel';
import { ResultsPanel } from './ResultsPanel';
import { stepsOf } from './season';
import { StatusTag } from './StatusTag';
import { useEntry, type KnownEntry } from './useEntry';
import { useRole } from './useRole';
import { WithdrawPanel } from './WithdrawPanel';
import styles from './Entries.module.css';
import { kindNames, stepWords, words } from './words';

/** Where an entry is on the road of the season, how long it has, and what comes next. */
export function EntryPage() {
  const { entry } = useParams({ from: '/inside/entries/$entry' });
  const { known, failure, retry } = useEntry(entry);
  if (failure && !known) return <ErrorState failure={failure} onRetry={retry} />;
  if (!known) return <Skeleton lines={8} />;
  return <Entry known={known} />;
}

function Entry({ known }: { known: KnownEntry }) {
  const t = useWords(words);
  const stepNames = useWords(stepWords);
  const kinds: Record<string, string> = useWords(kindNames);
  const language = useLanguage();
  const isOperator = useRole() === 'operator';
  const { registration, edition, ahead, situation, standings, dossier } = known;
  const { entry, note } = registration;
  const isOpenToAll = entry.status !== 'WITHDRAWN' && entry.status !== 'REJECTED';
  return (
    <>
      <div className={styles.head}>
        <PageHeading>{entry.title}</PageHeading>
        <StatusTag known={known} />
      </div>
      <p className="quiet">
        {[edition.rules.name[language], kinds[entry.category], entry.code]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {note && (
        <Banner tone="warning" title={noteTitle(entry.status, t)}>
          <p>{note}</p>
        </Banner>
      )}
      {dossier?.note && (
        <Banner tone="warning" title={t.sekdaNote}>
          <p>{dossier.note}</p>
        </Banner>
      )}
      <NextPanel known={known} />
      {standings.length > 0 && <ResultsPanel edition={edition} standings={standings} />}
      <Ribbon
        label={edition.rules.name[language]}
        stages={windowsOf(roadOf(edition), language)}
        ahead={ahead}
        zone={zoneOf(entry.zone)}
      />
      <Panel title={t.stepsTitle}>
        <Steps
          label={t.stepsTitle}
          steps={stepsOf(situation).map(({ name, state }) => ({
            key: name,
            label: stepNames[name],
            state,
          }))}
        />
      </Panel>
      {dossier?.receipt && <ReceiptPanel receipt={dossier.receipt} title={entry.title} />}
      <Panel title={t.peopleTitle}>
        <Facts
          facts={[
            [t.contactTitle, `${registration.contact.name}, ${registration.contact.office}`],
            ...(registration.nominee ? [[t.nomineeTitle, registration.nominee.name] as const] : []),
          ]}
        />
      </Panel>
      {isOperator && isOpenToAll && (
        <div className="stack unprinted">
          <ColleaguesPanel edition={entry.edition} entry={entry.id} title={entry.title} />
          <WithdrawPanel known={known} />
        </div>
      )}
    </>
  );
}

function noteTitle(
  status: string,
  t: { returnedNote: string; withdrawnNote: string; rejectedNote: string },
) {
  if (status === 'REJECTED') return t.rejectedNote;
  return status === 'RETURNED' ? t.returnedNote : t.withdrawnNote;
}
