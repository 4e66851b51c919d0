import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { tell } from '../../api/client';
import { Button } from '../../design/Button';
import { Confirm } from '../../design/Confirm';
import { Panel } from '../../design/Panel';
import { ErrorState, Skeleton } from '../../design/States';
import { Table } from '../../design/Table';
import { Tag } from '../../design/Tag';
import { toast } from '../../design/toasts';
import { useLanguage } from '../../i18n/language';
import { moment } from '../../i18n/time';
import { useWords } from '../../i18n/words';
import { sessionsQuery, type OwnSession } from './queries';
import { words } from './words';

/** Where the account is open. */
export function SessionsPanel() {
  const t = useWords(words);
  const language = useLanguage();
  const queries = useQueryClient();
  const sessions = useQuery(sessionsQuery);
  const [asked, setAsked] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const refresh = () => queries.invalidateQueries({ queryKey: sessionsQuery.queryKey });

  async function end(session: OwnSession): Promise<void> {
    setFailure(undefined);
    try {
      await tell('delete', '/api/accounts/me/sessions/{id}', { path: { id: session.id } });
      toast(t.sessionEnded(session.device));
      await refresh();
    } catch (thrown) {
      setFailure(thrown);
    }
  }

  const others = sessions.data?.filter((one) => !one.current).length ?? 0;
  return (
    <Panel title={t.sessionsTitle}>
      <p>{t.sessionsText}</p>
      {sessions.isLoadingError && (
        <ErrorState failure={sessions.error} onRetry={() => void sessions.refetch()} />
      )}
      {failure !== undefined && <ErrorState failure={failure} />}
      {sessions.isPending && <Skeleton />}
      {sessions.data && (
        <Table
          caption={t.sessionsTitle}
          headed
          rows={sessions.data}
          keyOf={(one) => one.id}
          columns={[
            {
              label: t.device,
              cell: (one) => (
                <>
                  {one.device}
                  {one.client === 'anugerah-app' && ` (${t.app_client})`}
                </>
              ),
            },
            { label: t.address, cell: (one) => one.address },
            { label: t.since, cell: (one) => moment(one.since, language) },
            { label: t.seen, cell: (one) => moment(one.seen, language) },
            {
              label: t.action,
              cell: (one) =>
                one.current ? (
                  <Tag tone="present">{t.here}</Tag>
                ) : (
                  <Button
                    kind="secondary"
                    aria-label={t.endThis(one.device)}
                    onClick={() => void end(one)}
                  >
                    {t.end}
                  </Button>
                ),
            },
          ]}
        />
      )}
      {others > 0 && (
        <div>
          <Button kind="danger" onClick={() => setAsked(true)}>
            {t.endOthers}
          </Button>
        </div>
      )}
      <Confirm
        title={t.endOthersTitle}
        open={asked}
        danger
        action={t.endOthers}
        onClose={() => setAsked(false)}
        onConfirm={async () => {
          await tell('delete', '/api/accounts/me/sessions');
          toast(t.othersEnded);
          await refresh();
        }}
      >
        <p>{t.endOthersText(others)}</p>
      </Confirm>
    </Panel>
  );
}
