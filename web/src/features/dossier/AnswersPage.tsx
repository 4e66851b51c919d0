import { Link, useParams } from '@tanstack/react-router';
import { Banner } from '../../design/Banner';
import { PageHeading } from '../../design/PageHeading';
import { Progress } from '../../design/Progress';
import { Empty, ErrorState, Skeleton } from '../../design/States';
import { Tag } from '../../design/Tag';
import { useLanguage } from '../../i18n/language';
import { useWords } from '../../i18n/words';
import { useEntry, type KnownEntry } from '../entries/useEntry';
import styles from './Dossier.module.css';
import { DossierActions } from './DossierActions';
import { byAspect, type AspectLines, type Line } from './progress';
import type { Dossier } from './queries';
import { stateWords, words } from './words';

/** All indicators by aspect: what is answered, what is missing, and what to do with the whole. */
export function AnswersPage() {
  const { entry } = useParams({ from: '/inside/entries/$entry/answers' });
  const t = useWords(words);
  const { known, failure, retry } = useEntry(entry);
  if (failure && !known) return <ErrorState failure={failure} onRetry={retry} />;
  if (!known) return <Skeleton lines={10} />;
  const { title } = known.registration.entry;
  return (
    <>
      <div className="near">
        <PageHeading title={`${t.answersTitle}: ${title}`}>{t.answersTitle}</PageHeading>
        <Link to="/entries/$entry" params={{ entry }}>
          {title}
        </Link>
      </div>
      {known.dossier ? (
        <Answers known={known} dossier={known.dossier} />
      ) : (
        <Empty title={t.notOpened}>
          <p>{t.notOpenedText}</p>
        </Empty>
      )}
    </>
  );
}

function Answers({ known, dossier }: { known: KnownEntry; dossier: Dossier }) {
  const t = useWords(words);
  const { instrument } = known.edition.rules;
  const { completeness, note } = dossier;
  return (
    <>
      {note && (
        <Banner tone="warning" title={t.sekdaNote}>
          <p>{note}</p>
        </Banner>
      )}
      <Progress label={t.indicatorsDone} done={completeness.answered} all={completeness.required} />
      <DossierActions known={known} dossier={dossier} />
      {byAspect(instrument, dossier.answers).map((one) => (
        <AspectPart key={one.aspect.code} entry={dossier.entry} of={one} />
      ))}
    </>
  );
}

function AspectPart({ entry, of }: { entry: string; of: AspectLines }) {
  const t = useWords(words);
  const language = useLanguage();
  return (
    <details className={styles.aspect} open={of.done < of.lines.length}>
      <summary>
        <h2>{of.aspect.name[language]}</h2>
        <span className={styles.count}>{t.doneOf(of.done, of.lines.length)}</span>
      </summary>
      <ul className={styles.lines}>
        {of.lines.map((line) => (
          <IndicatorLine key={line.indicator.code} entry={entry} line={line} />
        ))}
      </ul>
    </details>
  );
}

const TONES = { done: 'done', unanswered: 'draft', evidenceMissing: 'late' } as const;

function IndicatorLine({ entry, line }: { entry: string; line: Line }) {
  const t = useWords(words);
  const said = useWords(stateWords);
  const language = useLanguage();
  const { indicator, answer, state } = line;
  const about = [
    answer && t.level(answer.level),
    answer && t.pieces(answer.files.length, answer.links.length),
    indicator.evidenceRequired && t.evidenceRequired,
  ].filter(Boolean);
  return (
    <li className={styles.line}>
      <Link to="/entries/$entry/answers/$indicator" params={{ entry, indicator: indicator.code }}>
        {indicator.code} · {indicator.title[language]}
      </Link>
      <span>
        <Tag tone={TONES[state]}>{said[state]}</Tag>
      </span>
      {about.length > 0 && <span className={styles.about}>{about.join(' · ')}</span>}
    </li>
  );
}
