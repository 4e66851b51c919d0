import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Empty, ErrorState, Skeleton } from '../../design/States';
import { Table } from '../../design/Table';
import { Tag, type TagTone } from '../../design/Tag';
import { useLanguage } from '../../i18n/language';
import { number } from '../../i18n/numbers';
import { moment } from '../../i18n/time';
import { useWords } from '../../i18n/words';
import { EditionFrame } from '../console/EditionFrame';
import { jobsQuery, type Job } from './verification';
import { words } from './words';

/** The bulk verifications of an edition. */
export function JobsPage() {
  const t = useWords(words);
  return (
    <EditionFrame title={t.jobsTitle}>
      {({ edition }) => <Jobs edition={edition.id} />}
    </EditionFrame>
  );
}

const TONES: Record<Job['status'], TagTone> = {
  WAITING: 'draft',
  RUNNING: 'present',
  DONE: 'done',
  UNDONE: 'draft',
};

function Jobs({ edition }: { edition: string }) {
  const t = useWords(words);
  const language = useLanguage();
  const jobs = useQuery(jobsQuery(edition));
  if (jobs.isLoadingError) {
    return <ErrorState failure={jobs.error} onRetry={() => void jobs.refetch()} />;
  }
  if (jobs.isPending) return <Skeleton lines={5} />;
  if (jobs.data.items.length === 0) {
    return (
      <Empty title={t.noJobsTitle}>
        <p>{t.noJobs}</p>
      </Empty>
    );
  }
  return (
    <>
      <p>{t.jobsIntro}</p>
      <Table
        caption={t.jobsTitle}
        headed
        rows={jobs.data.items}
        keyOf={(job) => job.id}
        columns={[
          {
            label: t.job,
            cell: ({ id, total }) => (
              <Link to="/console/$edition/jobs/$job" params={{ edition, job: id }}>
                {t.jobTitle(number(total, language))}
              </Link>
            ),
          },
          { label: t.by, cell: ({ by, byName }) => byName ?? by },
          { label: t.started, cell: ({ at }) => moment(at, language) },
          {
            label: t.state,
            cell: ({ status }) => <Tag tone={TONES[status]}>{t[`job${status}`]}</Tag>,
          },
          {
            label: t.progress,
            number: true,
            cell: ({ done, total }) => t.of(done, total),
          },
        ]}
      />
    </>
  );
}
