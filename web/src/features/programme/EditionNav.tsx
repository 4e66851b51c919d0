import { Link } from '@tanstack/react-router';
import { useWords } from '../../i18n/words';
import { brief } from './brief';
import styles from './Edition.module.css';

/** The way to the public pages of an edition. */
export function EditionNav({ id, name }: { id: string; name: string }) {
  return (
    <nav className={styles.nav} aria-label={name}>
      <EditionLinks id={id} />
    </nav>
  );
}

/** The same where it is no part of the page's own ways: beside other editions, which may have the same name. */
export function EditionLinks({ id }: { id: string }) {
  const t = useWords(brief);
  const params = { edition: id };
  return (
    <>
      <Link to="/editions/$edition" params={params} activeOptions={{ exact: true }}>
        {t.programme}
      </Link>
      <Link to="/editions/$edition/participants" params={params} search={{}}>
        {t.participants}
      </Link>
      <Link to="/editions/$edition/results" params={params}>
        {t.results}
      </Link>
    </>
  );
}
