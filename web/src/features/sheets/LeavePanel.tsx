import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { ask, tell } from '../../api/client';
import { Button } from '../../design/Button';
import type { Submission } from '../../design/Form';
import { Panel } from '../../design/Panel';
import { ReasonDialog } from '../../design/ReasonDialog';
import { toast } from '../../design/toasts';
import { useWords } from '../../i18n/words';
import { conflictsQuery, sheetQuery, sheetsQuery, type Sheet } from './queries';
import { words } from './words';

/** Ways not to assess an entry: to withdraw from it, or to let the chair decide. */
export function LeavePanel({ sheet, title }: { sheet: Sheet; title: string }) {
  const t = useWords(words);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [asked, setAsked] = useState<'recusal' | 'conflict'>();

  async function recuse(reason: string): Promise<void> {
    const path = { id: sheet.id };
    const told = await ask('post', '/api/sheets/{id}/recusal', { path, body: { reason } });
    queries.setQueryData(sheetQuery(sheet.id).queryKey, told);
    await queries.invalidateQueries({ queryKey: sheetsQuery(sheet.edition).queryKey });
    toast(t.recused(title));
    await navigate({ to: '/sheets' });
  }

  async function declare(reason: string, { key }: Submission): Promise<void> {
    const { edition, entry } = sheet;
    await tell('post', '/api/conflicts', { key, body: { edition, entry, reason } });
    await queries.invalidateQueries({ queryKey: conflictsQuery(edition).queryKey });
    toast(t.declared);
  }

  return (
    <Panel title={t.leaveTitle}>
      <p>{t.leaveText}</p>
      <div className="actions">
        <Button kind="secondary" onClick={() => setAsked('conflict')}>
          {t.declare}
        </Button>
        <Button kind="danger" onClick={() => setAsked('recusal')}>
          {t.recuse}
        </Button>
      </div>
      <ReasonDialog
        title={t.declareQuestion(title)}
        open={asked === 'conflict'}
        action={t.declare}
        field="reason"
        label={t.reason}
        hint={t.reasonHint}
        onSend={declare}
        onClose={() => setAsked(undefined)}
      >
        <p>{t.declareConsequence}</p>
      </ReasonDialog>
      <ReasonDialog
        title={t.recuseQuestion(title)}
        open={asked === 'recusal'}
        kind="danger"
        action={t.recuse}
        field="reason"
        label={t.reason}
        hint={t.reasonHint}
        onSend={recuse}
        onClose={() => setAsked(undefined)}
      >
        <p>{t.recuseConsequence}</p>
      </ReasonDialog>
    </Panel>
  );
}
