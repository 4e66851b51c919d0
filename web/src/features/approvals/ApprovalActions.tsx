import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { tell } from '../../api/client';
import { Refusal } from '../../api/refusal';
import { Banner } from '../../design/Banner';
import { Button } from '../../design/Button';
import { Confirm } from '../../design/Confirm';
import { Digest } from '../../design/Facts';
import { ReasonDialog } from '../../design/ReasonDialog';
import { toast } from '../../design/toasts';
import { useLanguage } from '../../i18n/language';
import { useWords } from '../../i18n/words';
import { dossierQuery, type Dossier } from '../dossier/queries';
import { Deadline } from '../entries/Deadline';
import styles from '../entries/Entries.module.css';
import { nextOf } from '../entries/season';
import type { KnownEntry } from '../entries/useEntry';
import { useRole } from '../entries/useRole';
import { approvalWords, words } from './words';

interface Props {
  known: KnownEntry;
  dossier: Dossier;
}

/** The Sekda approves exactly what is shown, or returns it with a note. */
export function ApprovalActions({ known, dossier }: Props) {
  const t = useWords(words);
  const said = useWords(approvalWords);
  const language = useLanguage();
  const queries = useQueryClient();
  const isSekda = useRole() === 'sekda';
  const [asked, setAsked] = useState<'approval' | 'return'>();
  const [refused, setRefused] = useState<Refusal>();
  const { entry, manifestSha256 } = dossier;
  const { title } = known.registration.entry;
  const next = nextOf(known.situation);
  const isOver = next.name === 'submissionOver';
  const canApprove = isSekda && dossier.status === 'WITH_SEKDA' && !isOver;
  const canReturn = canApprove || (isSekda && dossier.status === 'APPROVED' && !isOver);

  function refresh(news: Dossier): void {
    queries.setQueryData(dossierQuery(entry).queryKey, news);
  }

  async function approve(): Promise<void> {
    setRefused(undefined);
    try {
      const path = { entry };
      refresh(
        await tell('post', '/api/dossiers/{entry}/approval', { path, body: { manifestSha256 } }),
      );
      toast(t.approved(title));
    } catch (thrown) {
      if (!(thrown instanceof Refusal)) throw thrown;
      setRefused(thrown);
      // what was shown is no longer what there is
      await queries.invalidateQueries({ queryKey: dossierQuery(entry).queryKey });
    }
  }

  async function giveBack(note: string): Promise<void> {
    refresh(
      await tell('post', '/api/dossiers/{entry}/return', { path: { entry }, body: { note } }),
    );
    toast(t.returned);
  }

  return (
    <section className={styles.next} aria-label={t.decision}>
      <p>
        <strong>{isOver ? said.OVER : said[dossier.status ?? 'DRAFTING']}</strong>
      </p>
      {dossier.status === 'WITH_SEKDA' && <p>{t.decideText}</p>}
      <Deadline next={next} known={known} />
      {refused && (
        <Banner tone="refused" live title={refused.is('same-person') ? t.fourEyes : refused.title}>
          <p>{refused.detail}</p>
          {refused.is('same-person') && <p>{t.fourEyesText}</p>}
        </Banner>
      )}
      {(canApprove || canReturn) && (
        <div className="actions">
          {canApprove && <Button onClick={() => setAsked('approval')}>{t.approve}</Button>}
          {canReturn && (
            <Button kind="secondary" onClick={() => setAsked('return')}>
              {t.giveBack}
            </Button>
          )}
        </div>
      )}
      <Confirm
        title={t.approveQuestion(title)}
        open={asked === 'approval'}
        action={t.approve}
        onClose={() => setAsked(undefined)}
        onConfirm={approve}
      >
        <p>{t.approveConsequence(known.edition.rules.name[language])}</p>
        <p className="quiet">{t.digestTitle}</p>
        <Digest value={manifestSha256} />
      </Confirm>
      <ReasonDialog
        title={t.returnQuestion(title)}
        open={asked === 'return'}
        action={t.giveBack}
        field="note"
        label={t.note}
        hint={t.noteHint}
        onSend={giveBack}
        onClose={() => setAsked(undefined)}
      >
        <p>{t.returnConsequence}</p>
      </ReasonDialog>
    </section>
  );
}
