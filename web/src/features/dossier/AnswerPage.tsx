import { Link, useParams } from '@tanstack/react-router';
import { Banner } from '../../design/Banner';
import { buttonClass } from '../../design/Button';
import { PageHeading } from '../../design/PageHeading';
import { Empty, ErrorState, Skeleton } from '../../design/States';
import { useLanguage } from '../../i18n/language';
import { useWords } from '../../i18n/words';
import { Deadline } from '../entries/Deadline';
import { nextOf } from '../entries/season';
import { useEntry, type KnownEntry } from '../entries/useEntry';
import { useRole } from '../entries/useRole';
import { AnswerForm } from './AnswerForm';
import { AnswerRead } from './AnswerRead';
import styles from './Dossier.module.css';
import { neighbours } from './progress';
import type { Dossier } from './queries';
import { words } from './words';

/** One indicator: its level, why, and what proves it. */
export function AnswerPage() {
  const { entry, indicator } = useParams({ from: '/inside/entries/$entry/answers/$indicator' });
  const { known, failure, retry } = useEntry(entry);
  if (failure && !known) return <ErrorState failure={failure} onRetry={retry} />;
  if (!known) return <Skeleton lines={10} />;
  if (!known.dossier) return <Unopened />;
  // a new indicator is a new form: nothing of the one before stays in it
  return <Answer key={indicator} known={known} dossier={known.dossier} code={indicator} />;
}

function Unopened() {
  const t = useWords(words);
  return (
    <Empty title={t.notOpened}>
      <p>{t.notOpenedText}</p>
    </Empty>
  );
}

interface Props {
  known: KnownEntry;
  dossier: Dossier;
  code: string;
}

function Answer({ known, dossier, code }: Props) {
  const t = useWords(words);
  const language = useLanguage();
  const role = useRole();
  const { instrument } = known.edition.rules;
  const { indicator, place, count, previous, next } = neighbours(instrument, code);
  const { entry } = dossier;
  if (!indicator) {
    return (
      <Empty title={t.noSuchIndicator}>
        <Link className={buttonClass('secondary')} to="/entries/$entry/answers" params={{ entry }}>
          {t.toAnswers}
        </Link>
      </Empty>
    );
  }
  const answer = dossier.answers.find((one) => one.indicator === code);
  const step = nextOf(known.situation);
  const isAuthor = role === 'operator' || role === 'contributor';
  const mayWrite = isAuthor && dossier.status === 'DRAFTING' && step.name !== 'submissionOver';
  const aspect = instrument.aspects.find((one) => one.code === indicator.aspect);
  return (
    <>
      <div className="near">
        <Link to="/entries/$entry/answers" params={{ entry }}>
          {known.registration.entry.title}: {t.answersTitle}
        </Link>
        <p className="quiet">
          {t.placeOf(place, count)} · {aspect?.name[language]}
        </p>
        <PageHeading>{`${indicator.code} · ${indicator.title[language]}`}</PageHeading>
      </div>
      {mayWrite ? (
        <>
          <Deadline next={step} known={known} />
          <AnswerForm entry={entry} indicator={indicator} instrument={instrument} answer={answer} />
        </>
      ) : (
        <>
          {isAuthor && dossier.status !== 'SUBMITTED' && step.name !== 'submissionOver' && (
            <Banner title={t.lockedTitle}>
              <p>{role === 'operator' ? t.lockedElsewhere : t.lockedForHelp}</p>
            </Banner>
          )}
          <AnswerRead instrument={instrument} answer={answer} />
        </>
      )}
      <nav className={styles.turn} aria-label={t.turn}>
        {previous ? (
          <Link
            className={buttonClass('secondary')}
            to="/entries/$entry/answers/$indicator"
            params={{ entry, indicator: previous.code }}
          >
            {t.previous(previous.code)}
          </Link>
        ) : (
          <span />
        )}
        {next ? (
          <Link
            className={buttonClass(mayWrite ? 'primary' : 'secondary')}
            to="/entries/$entry/answers/$indicator"
            params={{ entry, indicator: next.code }}
          >
            {t.next(next.code)}
          </Link>
        ) : (
          <Link className={buttonClass()} to="/entries/$entry/answers" params={{ entry }}>
            {t.toAnswers}
          </Link>
        )}
      </nav>
    </>
  );
}
