import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { tell } from '../../api/client';
import { platformNow } from '../../api/clock';
import type { Schemas } from '../../api/schema';
import { Banner } from '../../design/Banner';
import { Button, buttonClass } from '../../design/Button';
import { Actions } from '../../design/Form';
import { Pagination } from '../../design/Pagination';
import { Progress } from '../../design/Progress';
import { ErrorState, Skeleton } from '../../design/States';
import { Table } from '../../design/Table';
import { Tag, type TagTone } from '../../design/Tag';
import { toast } from '../../design/toasts';
import { useLanguage } from '../../i18n/language';
import { number } from '../../i18n/numbers';
import { useWords } from '../../i18n/words';
import { EditionFrame } from '../console/EditionFrame';
import { isOver, jobQuery, type Job } from './verification';
import { words } from './words';

/** One bulk verification: what is left of the time to undo it, how far it is, and what came of it. */
export function JobPage() {
  const t = useWords(words);
  return <EditionFrame title={t.jobsTitle}>{({ runs }) => <Verifying runs={runs} />}</EditionFrame>;
}

function Verifying({ runs }: { runs: boolean }) {
  const t = useWords(words);
  const language = useLanguage();
  const { job: id } = useParams({ from: '/inside/console/$edition/jobs/$job' });
  const job = useQuery(jobQuery(id));
  useFreshRows(job.data);
  if (job.isError && !job.data) {
    return <ErrorState failure={job.error} onRetry={() => void job.refetch()} />;
  }
  if (!job.data) return <Skeleton lines={5} />;
  const { edition, status, total, done, fault, outcomes, items = [] } = job.data;
  const verified = outcomes.VERIFIED ?? 0;
  return (
    <>
      <h2>{t.jobTitle(number(total, language))}</h2>
      {status === 'WAITING' && <Waiting job={job.data} mayUndo={runs} />}
      {status === 'RUNNING' && (
        <>
          <Progress label={t.progress} done={done} all={total} />
          <p className="quiet">{t.leave}</p>
          {fault && <Banner tone="warning" title={t.fault} />}
        </>
      )}
      {status === 'DONE' && (
        <Banner
          tone={verified === total ? 'done' : 'warning'}
          live
          title={t.ended(number(verified, language), number(total - verified, language))}
        />
      )}
      {status === 'UNDONE' && <Banner tone="info" live title={t.undone} />}
      <Items edition={edition} items={items} />
      <div>
        <Link
          className={buttonClass('secondary')}
          to="/console/$edition/entries"
          params={{ edition }}
          search={{}}
        >
          {t.toEntries}
        </Link>
      </div>
    </>
  );
}

interface ItemsProps {
  edition: string;
  items: readonly Item[];
}

/** What came of each registration, some at a time: a job may have a thousand. */
function Items({ edition, items }: ItemsProps) {
  const t = useWords(words);
  const language = useLanguage();
  const [page, setPage] = useState(1);
  const pages = Math.ceil(items.length / AT_ONCE);
  return (
    <>
      <Table
        caption={t.outcome}
        rows={items.slice((page - 1) * AT_ONCE, page * AT_ONCE)}
        keyOf={(one) => one.entry}
        columns={[
          {
            label: t.government,
            cell: (one) => (
              <Link to="/console/$edition/entries/$entry" params={{ edition, entry: one.entry }}>
                {one.title}
              </Link>
            ),
          },
          {
            label: t.outcome,
            cell: ({ outcome }) => <Tag tone={TONES[outcome]}>{t[`out${outcome}`]}</Tag>,
          },
          { label: t.why, cell: ({ why }) => why?.[language] ?? '–' },
        ]}
      />
      {pages > 1 && <Pagination label={t.outcome} page={page} pages={pages} onTurn={setPage} />}
    </>
  );
}

type Item = Schemas['VerifiedItem'];

const AT_ONCE = 50;

const TONES: Record<Item['outcome'], TagTone> = {
  WAITING: 'draft',
  VERIFIED: 'done',
  CHANGED: 'late',
  REFUSED: 'late',
};

const SECOND = 1_000;

function Waiting({ job, mayUndo }: { job: Job; mayUndo: boolean }) {
  const t = useWords(words);
  const queries = useQueryClient();
  const [failure, setFailure] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const [now, setNow] = useState(platformNow);
  useEffect(() => {
    const ticking = setInterval(() => setNow(platformNow()), SECOND);
    return () => clearInterval(ticking);
  }, []);

  async function undo(): Promise<void> {
    setBusy(true);
    setFailure(undefined);
    try {
      await tell('post', '/api/verifications/{id}/undo', { path: { id: job.id } });
      toast(t.undoneToast);
    } catch (thrown) {
      setFailure(thrown);
    } finally {
      setBusy(false);
      await queries.invalidateQueries({ queryKey: jobQuery(job.id).queryKey });
    }
  }

  const seconds = Math.ceil((Date.parse(job.startsAt) - now) / SECOND);
  return (
    <Banner tone="info" title={seconds > 0 ? t.beginsIn(seconds) : t.beginsNow}>
      {failure !== undefined && <ErrorState failure={failure} />}
      {mayUndo && (
        <Actions>
          <Button kind="secondary" busy={busy} onClick={() => void undo()}>
            {t.undo}
          </Button>
        </Actions>
      )}
    </Banner>
  );
}

/** Once it has ended, lists show what came of it. */
function useFreshRows(job: Job | undefined): void {
  const queries = useQueryClient();
  const over = job !== undefined && isOver(job);
  useEffect(() => {
    if (!over) return;
    void queries.invalidateQueries({ queryKey: ['overview'] });
    void queries.invalidateQueries({ queryKey: ['verifications'] });
  }, [over, queries]);
}
