import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { tell } from '../../api/client';
import type { Schemas } from '../../api/schema';
import { sessionQuery } from '../../api/session';
import { Button } from '../../design/Button';
import { Dialog } from '../../design/Dialog';
import { TextArea } from '../../design/Field';
import { Actions, Form } from '../../design/Form';
import { Panel } from '../../design/Panel';
import { ErrorState, Skeleton } from '../../design/States';
import { Table } from '../../design/Table';
import { toast } from '../../design/toasts';
import { useWords } from '../../i18n/words';
import { useNames } from './names';
import { conflictsQuery, regionQuery, useTitles } from './stages';
import { words } from './words';

type Conflict = Schemas['ConflictView'];

/** The conflicts of interest that wait for the chair. */
export function ConflictsPanel({ edition }: { edition: string }) {
  const t = useWords(words);
  const titleOf = useTitles(edition);
  const session = useQuery(sessionQuery).data;
  const conflicts = useQuery(conflictsQuery(edition));
  const [deciding, setDeciding] = useState<{ conflict: Conflict; upheld: boolean }>();
  const nameOf = useNames(
    edition,
    'account',
    (conflicts.data ?? []).map(({ assessor }) => assessor),
  );
  const isChair = session?.signedIn && session.role === 'chair';
  return (
    <Panel title={t.conflicts}>
      {conflicts.isError && !conflicts.data && (
        <ErrorState failure={conflicts.error} onRetry={() => void conflicts.refetch()} />
      )}
      {conflicts.isPending && <Skeleton />}
      {conflicts.data?.length === 0 && <p>{t.noConflicts}</p>}
      {conflicts.data && conflicts.data.length > 0 && (
        <Table
          caption={t.conflicts}
          headed
          rows={conflicts.data}
          keyOf={({ id }) => id}
          columns={[
            { label: t.conflictOf, cell: ({ assessor }) => nameOf(assessor) },
            {
              label: t.about,
              cell: ({ entry, region = '' }) => (entry ? titleOf(entry) : <Region code={region} />),
            },
            { label: t.conflictReason, cell: ({ reason }) => reason },
            ...(isChair
              ? [
                  {
                    label: t.action,
                    cell: (conflict: Conflict) => (
                      <Actions>
                        <Button
                          kind="secondary"
                          onClick={() => setDeciding({ conflict, upheld: true })}
                        >
                          {t.uphold}
                        </Button>
                        <Button
                          kind="quiet"
                          onClick={() => setDeciding({ conflict, upheld: false })}
                        >
                          {t.dismiss}
                        </Button>
                      </Actions>
                    ),
                  },
                ]
              : []),
          ]}
        />
      )}
      {deciding && <Deciding {...deciding} onClose={() => setDeciding(undefined)} />}
    </Panel>
  );
}

function Region({ code }: { code: string }) {
  const t = useWords(words);
  return useQuery(regionQuery(code)).data?.title ?? t.region(code);
}

interface DecidingProps {
  conflict: Conflict;
  upheld: boolean;
  onClose: () => void;
}

function Deciding({ conflict, upheld, onClose }: DecidingProps) {
  const t = useWords(words);
  const queries = useQueryClient();
  return (
    <Dialog title={upheld ? t.upholdAsk : t.dismissAsk} open onClose={onClose}>
      <p>{upheld ? t.upholdText : t.dismissText}</p>
      <Form
        action={upheld ? t.uphold : t.dismiss}
        onSubmit={async ({ reason }) => {
          await tell('post', '/api/conflicts/{id}/decision', {
            path: { id: conflict.id },
            body: { upheld, ...(reason && { reason }) },
          });
          toast(upheld ? t.upheld : t.dismissed);
          await queries.invalidateQueries({ queryKey: ['conflicts', conflict.edition] });
          onClose();
        }}
        beside={
          <Button kind="quiet" onClick={onClose}>
            {t.cancel}
          </Button>
        }
      >
        <TextArea name="reason" label={t.ruling} maxLength={2000} required={!upheld} />
      </Form>
    </Dialog>
  );
}
