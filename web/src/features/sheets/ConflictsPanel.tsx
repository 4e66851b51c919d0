import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { tell } from '../../api/client';
import { TextArea } from '../../design/Field';
import { Form, type Submission, type Values } from '../../design/Form';
import { Panel } from '../../design/Panel';
import { ErrorState, Skeleton } from '../../design/States';
import { Table } from '../../design/Table';
import { Tag } from '../../design/Tag';
import { toast } from '../../design/toasts';
import { useWords } from '../../i18n/words';
import entryStyles from '../entries/Entries.module.css';
import { regionsQuery } from '../entries/queries';
import { RegionField } from '../entries/RegionField';
import { conflictsQuery } from './queries';
import { conflictWords, words } from './words';

const TONES = { DECLARED: 'present', UPHELD: 'done', DISMISSED: 'draft' } as const;

interface Props {
  edition: string;
  names: ReadonlyMap<string, string>;
}

/** Conflicts of interest: declared before anybody asks, and what the chair made of them. */
export function ConflictsPanel({ edition, names }: Props) {
  const t = useWords(words);
  const said = useWords(conflictWords);
  const queries = useQueryClient();
  const conflicts = useQuery(conflictsQuery(edition));
  const regions = useQuery(regionsQuery);
  const titles = new Map(regions.data?.items.map((one) => [one.code, one.title]));
  const [sent, setSent] = useState(0);

  async function declare({ region = '', reason = '' }: Values, { key }: Submission): Promise<void> {
    await tell('post', '/api/conflicts', { key, body: { edition, region, reason } });
    toast(t.declared);
    setSent(sent + 1);
    await queries.invalidateQueries({ queryKey: conflictsQuery(edition).queryKey });
  }

  return (
    <Panel title={t.conflictsTitle}>
      <p>{t.conflictsText}</p>
      {conflicts.isLoadingError && (
        <ErrorState failure={conflicts.error} onRetry={() => void conflicts.refetch()} />
      )}
      {conflicts.isPending && <Skeleton />}
      {conflicts.data && conflicts.data.length > 0 && (
        <Table
          caption={t.conflictsTitle}
          headed
          rows={conflicts.data}
          keyOf={(one) => one.id}
          columns={[
            {
              label: t.concerns,
              cell: (one) =>
                one.entry
                  ? (names.get(one.entry) ?? t.nameless(one.entry))
                  : (titles.get(one.region ?? '') ?? t.region(one.region)),
            },
            { label: t.reason, cell: (one) => one.reason },
            {
              label: t.state,
              cell: (one) => <Tag tone={TONES[one.status]}>{said[one.status]}</Tag>,
            },
          ]}
        />
      )}
      <details className={entryStyles.more}>
        <summary>{t.declareRegion}</summary>
        <Form
          key={sent}
          action={t.declare}
          kind="secondary"
          draft={`conflict-${edition}`}
          onSubmit={declare}
        >
          <RegionField
            name="region"
            label={t.regionLabel}
            hint={t.regionHint}
            missing={t.regionMissing}
            all
          />
          <TextArea name="reason" label={t.reason} hint={t.reasonHint} required maxLength={2000} />
        </Form>
      </details>
    </Panel>
  );
}
