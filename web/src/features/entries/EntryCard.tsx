import { Link } from '@tanstack/react-router';
import { ErrorState, Skeleton } from '../../design/States';
import { useLanguage } from '../../i18n/language';
import { Deadline } from './Deadline';
import styles from './Entries.module.css';
import { nextWords } from './next';
import { nextOf } from './season';
import { StatusTag } from './StatusTag';
import { useEntry } from './useEntry';

interface Props {
  id: string;
  /** Whose room it leads to. */
  to?: '/entries/$entry' | '/approvals/$entry';
  /** The level of its heading. */
  level?: 2 | 3;
}

/** One entry in a list: where it is, how long it has, what comes next. */
export function EntryCard({ id, to = '/entries/$entry', level = 2 }: Props) {
  const { known, failure, retry } = useEntry(id);
  const language = useLanguage();
  const said = nextWords[language];
  if (failure && !known) return <ErrorState failure={failure} onRetry={retry} />;
  if (!known) return <Skeleton />;
  const { entry } = known.registration;
  const next = nextOf(known.situation);
  const Heading = `h${level}` as const;
  return (
    <article className={styles.card}>
      <div className={styles.head}>
        <Heading>
          <Link to={to} params={{ entry: id }}>
            {entry.title}
          </Link>
        </Heading>
        <StatusTag known={known} />
      </div>
      <p className="quiet">{known.edition.rules.name[language]}</p>
      <p>
        <strong>{said[next.name].title}</strong>
      </p>
      <Deadline next={next} known={known} />
    </article>
  );
}
