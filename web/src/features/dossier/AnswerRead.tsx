import { useLanguage } from '../../i18n/language';
import { size } from '../../i18n/numbers';
import { useWords } from '../../i18n/words';
import styles from './Dossier.module.css';
import type { AnswerView, Instrument } from './queries';
import { words } from './words';

interface Props {
  instrument: Instrument;
  answer: AnswerView | undefined;
}

/** An answer as it stands: level, explanation, links and files. */
export function AnswerRead({ instrument, answer }: Props) {
  const t = useWords(words);
  const language = useLanguage();
  if (!answer) return <p className="quiet">{t.unanswered}</p>;
  const label = instrument.levelLabels[answer.level - 1]?.[language];
  return (
    <div className="near">
      <p>
        <strong>
          {t.levelOf(answer.level, instrument.levels)}
          {label && `: ${label}`}
        </strong>
      </p>
      {answer.explanation && <p className={styles.prose}>{answer.explanation}</p>}
      {answer.links.length + answer.files.length === 0 ? (
        <p className="quiet">{t.noEvidence}</p>
      ) : (
        <ul className={styles.evidence}>
          {answer.files.map((file) => (
            <li key={file.id}>
              <a href={`/api/files/${file.id}`} download>
                {file.name}
              </a>{' '}
              <span className="quiet">({size(file.size, language)})</span>
            </li>
          ))}
          {answer.links.map((link) => (
            <li key={link}>
              <a href={link} target="_blank" rel="noopener noreferrer">
                {link}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
