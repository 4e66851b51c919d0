import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { tell } from '../../api/client';
import { Button } from '../../design/Button';
import { Confirm } from '../../design/Confirm';
import { Actions } from '../../design/Form';
import { Panel } from '../../design/Panel';
import { ErrorState, Skeleton } from '../../design/States';
import { Table } from '../../design/Table';
import { Tag, type TagTone } from '../../design/Tag';
import { toast } from '../../design/toasts';
import { useLanguage } from '../../i18n/language';
import { roleName, roles } from '../../i18n/roles';
import { moment } from '../../i18n/time';
import { useWords } from '../../i18n/words';
import { editionsQuery } from '../programme/edition';
import { invitationsQuery, type Invitation } from './people';
import { words } from './words';

const TONES: Record<Invitation['status'], TagTone> = {
  OPEN: 'present',
  ACCEPTED: 'done',
  WITHDRAWN: 'draft',
};

/** Who was invited to an office, and whether they came. */
export function InvitationsPanel({ edition }: { edition: string | undefined }) {
  const t = useWords(words);
  const said = useWords(roles);
  const language = useLanguage();
  const queries = useQueryClient();
  const invitations = useInfiniteQuery(invitationsQuery(edition));
  const editions = useQuery({ ...editionsQuery, enabled: !edition }).data;
  const [leaving, setLeaving] = useState<Invitation>();
  const [resending, setResending] = useState<readonly string[]>([]);
  const [failure, setFailure] = useState<unknown>();
  const rows = invitations.data?.pages.flatMap((page) => page.items) ?? [];
  const refresh = () => queries.invalidateQueries({ queryKey: ['invitations'] });

  async function resend({ id, name }: Invitation): Promise<void> {
    setFailure(undefined);
    setResending((now) => [...now, id]);
    try {
      await tell('post', '/api/invitations/{id}/letter', { path: { id } });
      toast(t.resent(name));
      await refresh();
    } catch (thrown) {
      setFailure(thrown);
    } finally {
      setResending((now) => now.filter((one) => one !== id));
    }
  }

  return (
    <Panel title={t.invitations}>
      {invitations.isError && (
        <ErrorState failure={invitations.error} onRetry={() => void invitations.refetch()} />
      )}
      {failure !== undefined && <ErrorState failure={failure} />}
      {invitations.isPending && <Skeleton />}
      {invitations.data && rows.length === 0 && <p>{t.noInvitations}</p>}
      {rows.length > 0 && (
        <Table
          caption={t.invitations}
          headed
          rows={rows}
          keyOf={({ id }) => id}
          columns={[
            { label: t.name, cell: ({ name }) => name },
            { label: t.role, cell: ({ role }) => said[roleName(role)] },
            ...(edition
              ? []
              : [
                  {
                    label: t.scope,
                    cell: (one: Invitation) =>
                      editions?.find(({ id }) => id === one.edition)?.name[language] ??
                      one.edition ??
                      t.platform,
                  },
                ]),
            { label: t.email, cell: ({ email }) => email },
            {
              label: t.status,
              cell: ({ status }) => <Tag tone={TONES[status]}>{t[status]}</Tag>,
            },
            { label: t.until, cell: ({ until }) => moment(until, language) },
            {
              label: t.action,
              cell: (one) =>
                one.status === 'OPEN' ? (
                  <Actions>
                    <Button
                      kind="secondary"
                      aria-label={t.resendThis(one.name)}
                      busy={resending.includes(one.id)}
                      onClick={() => void resend(one)}
                    >
                      {t.resend}
                    </Button>
                    <Button
                      kind="quiet"
                      aria-label={t.withdrawThis(one.name)}
                      onClick={() => setLeaving(one)}
                    >
                      {t.withdraw}
                    </Button>
                  </Actions>
                ) : (
                  '–'
                ),
            },
          ]}
        />
      )}
      {invitations.hasNextPage && (
        <div>
          <Button
            kind="secondary"
            busy={invitations.isFetchingNextPage}
            onClick={() => void invitations.fetchNextPage()}
          >
            {t.more}
          </Button>
        </div>
      )}
      {leaving && (
        <Confirm
          title={t.withdrawTitle(leaving.name)}
          open
          danger
          action={t.withdraw}
          onClose={() => setLeaving(undefined)}
          onConfirm={async () => {
            await tell('delete', '/api/invitations/{id}', { path: { id: leaving.id } });
            toast(t.withdrawn(leaving.name));
            await refresh();
          }}
        >
          <p>{t.withdrawText}</p>
        </Confirm>
      )}
    </Panel>
  );
}
