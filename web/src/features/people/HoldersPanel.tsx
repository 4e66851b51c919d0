import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { tell } from '../../api/client';
import { Button } from '../../design/Button';
import { Confirm } from '../../design/Confirm';
import { Panel } from '../../design/Panel';
import { ErrorState, Skeleton } from '../../design/States';
import { Table } from '../../design/Table';
import { toast } from '../../design/toasts';
import { roleName, roles } from '../../i18n/roles';
import { useWords } from '../../i18n/words';
import { provinceName } from '../participants/provinces';
import { holdersQuery } from './people';
import { words } from './words';

interface Leaving {
  id: string;
  name: string;
  role: string;
}

/** Who holds an office in an edition. */
export function HoldersPanel({ edition, mayEnd }: { edition: string; mayEnd: boolean }) {
  const t = useWords(words);
  const said = useWords(roles);
  const queries = useQueryClient();
  const holders = useInfiniteQuery(holdersQuery(edition));
  const [leaving, setLeaving] = useState<Leaving>();
  const rows = holders.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Panel title={t.holders}>
      {holders.isError && (
        <ErrorState failure={holders.error} onRetry={() => void holders.refetch()} />
      )}
      {holders.isPending && <Skeleton />}
      {holders.data && rows.length === 0 && <p>{t.noHolders}</p>}
      {rows.length > 0 && (
        <Table
          caption={t.holders}
          headed
          rows={rows}
          keyOf={({ membership }) => membership.id}
          columns={[
            { label: t.name, cell: ({ name, membership }) => name ?? membership.account },
            { label: t.role, cell: ({ membership }) => said[roleName(membership.role)] },
            { label: t.email, cell: ({ email }) => email ?? '–' },
            {
              label: t.home,
              cell: ({ membership: { home } }) => (home ? provinceName(home) : '–'),
            },
            ...(mayEnd
              ? [
                  {
                    label: t.action,
                    cell: ({ name, membership }: (typeof rows)[number]) => {
                      const role = said[roleName(membership.role)];
                      const who = name ?? membership.account;
                      // the offices above the secretariat are not the secretariat's to take
                      if (membership.role !== 'ASSESSOR') return '–';
                      return (
                        <Button
                          kind="secondary"
                          aria-label={t.endThis(who, role)}
                          onClick={() => setLeaving({ id: membership.id, name: who, role })}
                        >
                          {t.end}
                        </Button>
                      );
                    },
                  },
                ]
              : []),
          ]}
        />
      )}
      {holders.hasNextPage && (
        <div>
          <Button
            kind="secondary"
            busy={holders.isFetchingNextPage}
            onClick={() => void holders.fetchNextPage()}
          >
            {t.more}
          </Button>
        </div>
      )}
      {leaving && (
        <Confirm
          title={t.endTitle(leaving.name, leaving.role)}
          open
          danger
          action={t.end}
          onClose={() => setLeaving(undefined)}
          onConfirm={async () => {
            await tell('delete', '/api/memberships/{id}', { path: { id: leaving.id } });
            toast(t.ended(leaving.name));
            await queries.invalidateQueries({ queryKey: ['memberships'] });
          }}
        >
          <p>{t.endText}</p>
        </Confirm>
      )}
    </Panel>
  );
}
