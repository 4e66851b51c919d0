import { Link } from '@tanstack/react-router';
import { useWords } from '../../i18n/words';
import { brief } from './brief';
import styles from './Edition.module.css';

/** The public pages of an edition. */
export function EditionNav({ id, name }: { id: string; name: string }) {
  const t = useWords(brief);
  const params = { edition: id };
  return (
    <nav className={styles.nav} aria-label={name}>
      <Link to="/editions/$edition" params={params} activeOptions={{ exact: true }}>
        {t.programme}
      </Link>
      <Link to="/editions/$edition/participants" params={params} search={{}}>
        {t.participants}
      </Link>
      <Link to="/editions/$edition/results" params={params}>
        {t.results}
      </Link>
    </nav>
  );
}
