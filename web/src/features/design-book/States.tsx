import { useState } from 'react';
import { Unreachable } from '../../api/refusal';
import { Pagination } from '../../design/Pagination';
import { Progress } from '../../design/Progress';
import { Empty, ErrorState, OfflineNote, Skeleton, UpdateStrip } from '../../design/States';
import { Table } from '../../design/Table';
import { Tag, type TagTone } from '../../design/Tag';
import { useLanguage } from '../../i18n/language';
import { number } from '../../i18n/numbers';
import { useWords } from '../../i18n/words';
import { words } from './words';

const AWAY = new Unreachable(undefined);

/** What a page shows while it loads, when nothing is there, when it fails; lists and progress. */
export function States({ theme }: { theme: string }) {
  const t = useWords(words);
  const language = useLanguage();
  const [page, setPage] = useState(2);
  const rows: readonly { region: string; score: number; tone: TagTone; state: string }[] = [
    { region: 'Kabupaten Magelang', score: 87.25, tone: 'done', state: t.done },
    { region: 'Kota Magelang', score: 86.5, tone: 'present', state: t.present },
    { region: 'Kabupaten Sukoharjo', score: 71, tone: 'late', state: t.late },
  ];
  return (
    <>
      <Skeleton />
      <Empty title={t.nothing}>
        <p>{t.emptyText}</p>
      </Empty>
      <ErrorState failure={AWAY} onRetry={() => undefined} />
      <OfflineNote />
      <UpdateStrip onReload={() => undefined} />
      <Progress label={t.progress} done={31} all={47} />
      <Table
        caption={t.table}
        rows={rows}
        keyOf={(row) => row.region}
        columns={[
          { label: t.region, cell: (row) => row.region },
          { label: t.score, number: true, cell: (row) => number(row.score, language, 2) },
          { label: t.state, cell: (row) => <Tag tone={row.tone}>{row.state}</Tag> },
        ]}
      />
      <Pagination label={`${t.table} (${theme})`} page={page} pages={5} onTurn={setPage} />
    </>
  );
}
