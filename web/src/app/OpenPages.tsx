import { useQuery } from '@tanstack/react-query';
import { Link, Outlet } from '@tanstack/react-router';
import { sessionQuery } from '../api/session';
import { buttonClass } from '../design/Button';
import { OpenFrame } from '../design/Frame';
import { useWords } from '../i18n/words';
import { words } from '../features/front/words';

/** The frame of pages for everybody. */
export function OpenPage() {
  const t = useWords(words);
  const session = useQuery(sessionQuery);
  const way = session.data?.signedIn ? (
    <Link className={buttonClass('secondary')} to="/home">
      {t.home}
    </Link>
  ) : (
    <Link className={buttonClass('secondary')} to="/sign-in">
      {t.signIn}
    </Link>
  );
  return (
    <OpenFrame head={way} foot={<Foot />}>
      <div className="stack">
        <Outlet />
      </div>
    </OpenFrame>
  );
}

/** The frame of pages on the way in: one column, and nothing else to do. */
export function Doorway() {
  return (
    <OpenFrame narrow foot={<Foot />}>
      <div className="stack">
        <Outlet />
      </div>
    </OpenFrame>
  );
}

function Foot() {
  const t = useWords(words);
  return (
    <>
      <span>Anugerah</span>
      <nav aria-label="Anugerah">
        <a href="/docs">{t.developers}</a>
        <a href="/status">{t.status}</a>
      </nav>
    </>
  );
}
