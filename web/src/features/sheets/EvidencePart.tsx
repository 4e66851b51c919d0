import { useQuery } from '@tanstack/react-query';
import { ErrorState, Skeleton } from '../../design/States';
import { useLanguage } from '../../i18n/language';
import { number } from '../../i18n/numbers';
import { useWords } from '../../i18n/words';
import { AnswerRead } from '../dossier/AnswerRead';
import dossierStyles from '../dossier/Dossier.module.css';
import { byAspect } from '../dossier/progress';
import type { Instrument } from '../dossier/queries';
import { evidenceQuery } from './queries';
import styles from './Sheets.module.css';
import { words } from './words';

/** What the entry claims and what proves it, by aspect. */
export function EvidencePart({ entry, instrument }: { entry: string; instrument: Instrument }) {
  const t = useWords(words);
  const language = useLanguage();
  const dossier = useQuery(evidenceQuery(entry));
  return (
    <section className={styles.evidence} aria-labelledby="evidence">
      <h2 id="evidence">{t.evidence}</h2>
      {dossier.isLoadingError && (
        <ErrorState failure={dossier.error} onRetry={() => void dossier.refetch()} />
      )}
      {dossier.isPending && <Skeleton lines={8} />}
      {dossier.data &&
        byAspect(instrument, dossier.data.answers).map(({ aspect, lines, level }) => (
          <details key={aspect.code} id={`aspect-${aspect.code}`} className={dossierStyles.aspect}>
            <summary>
              <h3>
                {aspect.code} · {aspect.name[language]}
              </h3>
              <span className={dossierStyles.count}>
                {level === undefined ? '–' : t.mean(number(level, language, 1))}
              </span>
            </summary>
            <div className={dossierStyles.body}>
              {lines.map(({ indicator, answer }) => (
                <section key={indicator.code}>
                  <h4>
                    {indicator.code} · {indicator.title[language]}
                  </h4>
                  <AnswerRead instrument={instrument} answer={answer} />
                </section>
              ))}
            </div>
          </details>
        ))}
    </section>
  );
}

/** Opens what is claimed for an aspect, and goes there. */
export function showAspect(code: string): void {
  const part = document.getElementById(`aspect-${code}`);
  if (!(part instanceof HTMLDetailsElement)) return;
  part.open = true;
  part.scrollIntoView({ block: 'start' });
  part.querySelector('summary')?.focus({ preventScroll: true });
}
