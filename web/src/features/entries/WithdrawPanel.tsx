import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { tell } from '../../api/client';
import { Button } from '../../design/Button';
import { isChangedMeanwhile } from '../../design/autosave';
import { Panel } from '../../design/Panel';
import { ReasonDialog } from '../../design/ReasonDialog';
import { toast } from '../../design/toasts';
import { useLanguage } from '../../i18n/language';
import { useWords } from '../../i18n/words';
import { entryQuery } from './queries';
import type { KnownEntry } from './useEntry';
import { words } from './words';

/** Gives the registration up; after verification it is a wish on which the chair decides. */
export function WithdrawPanel({ known }: { known: KnownEntry }) {
  const t = useWords(words);
  const language = useLanguage();
  const queries = useQueryClient();
  const [asked, setAsked] = useState(false);
  const { entry, withdrawalWished } = known.registration;
  const edition = known.edition.rules.name[language];
  const isVerified = entry.status === 'VERIFIED';

  async function withdraw(reason: string): Promise<void> {
    const { queryKey } = entryQuery(entry.id);
    try {
      await tell('post', '/api/entries/{id}/withdrawal', {
        path: { id: entry.id },
        ifMatch: known.tag,
        body: { reason },
      });
    } catch (thrown) {
      // what is withdrawn is read again first, and may then be withdrawn as it is
      if (isChangedMeanwhile(thrown)) await queries.invalidateQueries({ queryKey });
      throw thrown;
    }
    toast(isVerified ? t.wished : t.withdrawn);
    await queries.invalidateQueries({ queryKey });
  }

  if (withdrawalWished) {
    return (
      <Panel title={t.withdrawTitle}>
        <p>{t.wishedText}</p>
      </Panel>
    );
  }
  return (
    <Panel title={t.withdrawTitle}>
      <p>{isVerified ? t.withdrawVerifiedText : t.withdrawText}</p>
      <div>
        <Button kind="danger" onClick={() => setAsked(true)}>
          {t.withdraw}
        </Button>
      </div>
      <ReasonDialog
        title={t.withdrawQuestion(entry.title)}
        open={asked}
        kind="danger"
        action={t.withdraw}
        field="reason"
        label={t.reason}
        hint={t.withdrawReasonHint}
        onSend={withdraw}
        onClose={() => setAsked(false)}
      >
        <p>{isVerified ? t.wishConsequence(edition) : t.withdrawConsequence(edition)}</p>
      </ReasonDialog>
    </Panel>
  );
}
