import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { tell } from '../../api/client';
import { Banner } from '../../design/Banner';
import { Button, buttonClass } from '../../design/Button';
import { Confirm } from '../../design/Confirm';
import { ErrorState } from '../../design/States';
import { toast } from '../../design/toasts';
import { useLanguage } from '../../i18n/language';
import { useWords } from '../../i18n/words';
import { Deadline } from '../entries/Deadline';
import styles from '../entries/Entries.module.css';
import { nextWords } from '../entries/next';
import { nextOf } from '../entries/season';
import type { KnownEntry } from '../entries/useEntry';
import { useRole } from '../entries/useRole';
import type { Dossier } from './queries';
import { words } from './words';

interface Props {
  known: KnownEntry;
  dossier: Dossier;
}

/** What is done with all answers at once: sent to the Sekda, taken back, submitted. */
export function DossierActions({ known, dossier }: Props) {
  const t = useWords(words);
  const language = useLanguage();
  const role = useRole();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [asked, setAsked] = useState<'send' | 'submit'>();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const { entry } = dossier;
  const next = nextOf(known.situation);
  const told = nextWords[language][next.name];
  const isOperator = role === 'operator';
  const nominee = known.registration.nominee?.name ?? t.theSekda;
  const { title } = known.registration.entry;
  const firstMissing = dossier.completeness.missing[0];
  const isUnderWay = dossier.status === 'WITH_SEKDA' || dossier.status === 'APPROVED';

  function refresh(news: Dossier): void {
    queries.setQueryData(['dossier', entry], news);
  }

  async function recall(): Promise<void> {
    setBusy(true);
    setFailure(undefined);
    try {
      refresh(await tell('post', '/api/dossiers/{entry}/recall', { path: { entry } }));
      toast(t.recalled);
    } catch (thrown) {
      setFailure(thrown);
    } finally {
      setBusy(false);
    }
  }

  async function send(): Promise<void> {
    refresh(await tell('post', '/api/dossiers/{entry}/sending', { path: { entry } }));
    toast(t.sentTo(nominee));
  }

  async function submit(): Promise<void> {
    await tell('post', '/api/dossiers/{entry}/submission', { path: { entry } });
    toast(t.submitted(title));
    await queries.invalidateQueries({ queryKey: ['dossier', entry] });
    await navigate({ to: '/entries/$entry', params: { entry } });
  }

  return (
    <section className={styles.next} aria-label={t.nextTitle}>
      <p>
        <strong>{told.title}</strong>
      </p>
      <p>{next.name === 'answer' ? t.missing(dossier.completeness.missing.length) : told.text}</p>
      <Deadline next={next} known={known} />
      {failure !== undefined && <ErrorState failure={failure} />}
      {isUnderWay && (
        <Banner title={t.lockedTitle}>
          <p>{isOperator ? t.lockedText : t.lockedForHelp}</p>
        </Banner>
      )}
      <div className="actions">
        {next.name === 'answer' && firstMissing && (
          <Link
            className={buttonClass()}
            to="/entries/$entry/answers/$indicator"
            params={{ entry, indicator: firstMissing }}
          >
            {t.goOn(firstMissing)}
          </Link>
        )}
        {isOperator && next.name === 'send' && (
          <Button onClick={() => setAsked('send')}>{t.send}</Button>
        )}
        {isOperator && next.name === 'submit' && (
          <Button onClick={() => setAsked('submit')}>{t.submit}</Button>
        )}
        {isOperator && isUnderWay && next.name !== 'submissionOver' && (
          <Button kind="secondary" busy={busy} onClick={() => void recall()}>
            {t.recall}
          </Button>
        )}
      </div>
      <Confirm
        title={t.sendQuestion(nominee)}
        open={asked === 'send'}
        action={t.send}
        onClose={() => setAsked(undefined)}
        onConfirm={send}
      >
        <p>{t.sendConsequence(title)}</p>
      </Confirm>
      <Confirm
        title={t.submitQuestion(title)}
        open={asked === 'submit'}
        action={t.submit}
        onClose={() => setAsked(undefined)}
        onConfirm={submit}
      >
        <p>{t.submitConsequence(known.edition.rules.name[language])}</p>
      </Confirm>
    </section>
  );
}
