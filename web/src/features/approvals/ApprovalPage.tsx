import { Link, useParams } from '@tanstack/react-router';
import { Banner } from '../../design/Banner';
import { Digest, Facts } from '../../design/Facts';
import { PageHeading } from '../../design/PageHeading';
import { Panel } from '../../design/Panel';
import { Empty, ErrorState, Skeleton } from '../../design/States';
import { Table } from '../../design/Table';
import { useLanguage } from '../../i18n/language';
import { number } from '../../i18n/numbers';
import { moment } from '../../i18n/time';
import { useWords } from '../../i18n/words';
import { byAspect, type AspectLines } from '../dossier/progress';
import type { Dossier } from '../dossier/queries';
import styles from '../entries/Entries.module.css';
import { ReceiptPanel } from '../entries/ReceiptPanel';
import { ResultsPanel } from '../entries/ResultsPanel';
import { StatusTag } from '../entries/StatusTag';
import { useEntry, type KnownEntry } from '../entries/useEntry';
import { kindNames } from '../entries/words';
import { ApprovalActions } from './ApprovalActions';
import { words } from './words';

/** All that a Sekda needs to decide, on one page of a phone. */
export function ApprovalPage() {
  const { entry } = useParams({ from: '/inside/approvals/$entry' });
  const t = useWords(words);
  const { known, failure, retry } = useEntry(entry);
  if (failure && !known) return <ErrorState failure={failure} onRetry={retry} />;
  if (!known) return <Skeleton lines={10} />;
  return (
    <>
      <div className={styles.head}>
        <PageHeading>{known.registration.entry.title}</PageHeading>
        <StatusTag known={known} />
      </div>
      {known.dossier ? (
        <Summary known={known} dossier={known.dossier} />
      ) : (
        <Empty title={t.notYet}>
          <p>{t.notYetText}</p>
        </Empty>
      )}
    </>
  );
}

function Summary({ known, dossier }: { known: KnownEntry; dossier: Dossier }) {
  const t = useWords(words);
  const kinds: Record<string, string> = useWords(kindNames);
  const language = useLanguage();
  const { registration, edition, standings } = known;
  const { entry, contact } = registration;
  const { instrument } = edition.rules;
  const aspects = byAspect(instrument, dossier.answers);
  const pieces = dossier.answers.flatMap((one) => [...one.files, ...one.links]).length;
  return (
    <>
      <ApprovalActions known={known} dossier={dossier} />
      {dossier.approval && (
        <Banner tone="done" title={t.approvedAt(moment(dossier.approval.at, language))} />
      )}
      {standings.length > 0 && <ResultsPanel edition={edition} standings={standings} />}
      <Panel title={t.whoTitle}>
        <Facts
          facts={[
            [t.programme, edition.rules.name[language]],
            [t.participant, `${kinds[entry.category] ?? ''} · ${entry.code}`],
            [t.preparedBy, `${contact.name}, ${contact.office}`],
          ]}
        />
      </Panel>
      <Panel title={t.whatTitle}>
        <Facts
          facts={[
            [t.indicators, t.ofAll(dossier.completeness.answered, dossier.completeness.required)],
            [t.evidence, t.pieces(pieces)],
          ]}
        />
        <Levels aspects={aspects} levels={instrument.levels} />
        <p>
          <Link to="/entries/$entry/answers" params={{ entry: entry.id }}>
            {t.readAll}
          </Link>
        </p>
      </Panel>
      <Bare aspects={aspects} entry={entry.id} />
      {dossier.receipt && <ReceiptPanel receipt={dossier.receipt} title={entry.title} />}
      <Panel title={t.digestTitle}>
        <p>{t.digestText}</p>
        <Digest value={dossier.manifestSha256} />
      </Panel>
    </>
  );
}

function Levels({ aspects, levels }: { aspects: readonly AspectLines[]; levels: number }) {
  const t = useWords(words);
  const language = useLanguage();
  return (
    <Table
      caption={t.levelsByAspect(levels)}
      rows={aspects}
      keyOf={(one) => one.aspect.code}
      columns={[
        { label: t.aspect, cell: (one) => one.aspect.name[language] },
        {
          label: t.meanLevel,
          number: true,
          cell: (one) => (one.level === undefined ? '–' : number(one.level, language, 1)),
        },
        { label: t.complete, number: true, cell: (one) => t.ofAll(one.done, one.lines.length) },
      ]}
    />
  );
}

/** Claims that nothing proves: the assessors will ask. */
function Bare({ aspects, entry }: { aspects: readonly AspectLines[]; entry: string }) {
  const t = useWords(words);
  const language = useLanguage();
  const bare = aspects
    .flatMap((one) => one.lines)
    .filter(({ answer }) => answer && answer.files.length + answer.links.length === 0);
  if (bare.length === 0) return null;
  return (
    <Panel title={t.bareTitle(bare.length)}>
      <p>{t.bareText}</p>
      <details className={styles.more}>
        <summary>{t.bareList}</summary>
        <ul>
          {bare.map(({ indicator, answer }) => (
            <li key={indicator.code}>
              <Link
                to="/entries/$entry/answers/$indicator"
                params={{ entry, indicator: indicator.code }}
              >
                {indicator.code} · {indicator.title[language]}
              </Link>{' '}
              <span className="quiet">{answer && t.claimed(answer.level)}</span>
            </li>
          ))}
        </ul>
      </details>
    </Panel>
  );
}
