import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { sessionQuery } from '../../api/session';
import { PageHeading } from '../../design/PageHeading';
import { Ribbon } from '../../design/Ribbon';
import { ErrorState, Skeleton } from '../../design/States';
import { useLanguage } from '../../i18n/language';
import { useWords } from '../../i18n/words';
import { editionQuery, roadOf, type Edition } from '../programme/edition';
import { windowsOf } from '../programme/windows';
import styles from './Console.module.css';
import { useEditionId } from './editions';
import { words } from './words';

/** What a room of the console is given. */
export interface InEdition {
  edition: Edition;
  /** Whether the viewer runs the edition, or only reads. */
  runs: boolean;
}

interface Props {
  title: string;
  /** Whether the road of the season stands above; only the first page needs it whole. */
  withRoad?: boolean;
  children: (inside: InEdition) => ReactNode;
}

/** Around every room of an edition's console: which edition it is, and the way to the other rooms. */
export function EditionFrame({ title, withRoad = false, children }: Props) {
  const t = useWords(words);
  const language = useLanguage();
  const id = useEditionId();
  const edition = useQuery(editionQuery(id));
  const session = useQuery(sessionQuery).data;
  const name = edition.data?.rules.name[language];
  const runs = session?.signedIn === true && session.role === 'secretariat';
  return (
    <>
      <div className={styles.top}>
        <p className={styles.edition}>
          <Link to="/console">{t.console}</Link>
          {name && <span> / {name}</span>}
        </p>
        <PageHeading title={name ? `${title} · ${name}` : title}>{title}</PageHeading>
        <nav className={styles.rooms} aria-label={t.rooms}>
          <Link to="/console/$edition" params={{ edition: id }} activeOptions={{ exact: true }}>
            {t.overview}
          </Link>
          <Link to="/console/$edition/entries" params={{ edition: id }} search={{}}>
            {t.entries}
          </Link>
          <Link to="/console/$edition/stages" params={{ edition: id }}>
            {t.stages}
          </Link>
          {runs && (
            <>
              <Link to="/console/$edition/people" params={{ edition: id }}>
                {t.people}
              </Link>
              <Link to="/console/$edition/letters" params={{ edition: id }} search={{}}>
                {t.letters}
              </Link>
            </>
          )}
          <Link to="/console/$edition/schedule" params={{ edition: id }}>
            {t.schedule}
          </Link>
          <Link to="/audit" search={{ edition: id }}>
            {t.audit}
          </Link>
        </nav>
      </div>
      {edition.isLoadingError && (
        <ErrorState failure={edition.error} onRetry={() => void edition.refetch()} />
      )}
      {edition.isPending && <Skeleton lines={6} />}
      {edition.data && (
        <>
          {withRoad && (
            <Ribbon
              label={name ?? id}
              stages={windowsOf(roadOf(edition.data), language)}
              ahead={edition.data.ahead}
            />
          )}
          {children({
            edition: edition.data,
            runs,
          })}
        </>
      )}
    </>
  );
}
