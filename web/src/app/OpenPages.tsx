import { useQuery } from '@tanstack/react-query';
import { Link, Outlet, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { sessionQuery } from '../api/session';
import { buttonClass } from '../design/Button';
import { OpenFrame } from '../design/Frame';
import { useWords } from '../i18n/words';
import { words } from '../features/front/words';
import { editionQuery, editionsQuery } from '../features/programme/edition';
import { EditionLinks } from '../features/programme/EditionNav';

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
    <OpenFrame narrow foot={<FootLinks />}>
      <div className="stack">
        <Outlet />
      </div>
    </OpenFrame>
  );
}

/** The other public pages; those of an edition where one is looked at, else of the latest one. */
function Foot() {
  const t = useWords(words);
  const { edition: here } = useParams({ strict: false });
  // what the page itself asks for; there may be no such edition
  const shown = useQuery({ ...editionQuery(here ?? ''), enabled: false }).data?.id;
  const latest = useQuery({ ...editionsQuery, enabled: !here }).data?.[0]?.id;
  const edition = here ? shown : latest;
  return (
    <FootLinks>
      {edition && <EditionLinks id={edition} />}
      <Link to="/history">{t.history}</Link>
      <Link to="/open-data">{t.openData}</Link>
    </FootLinks>
  );
}

function FootLinks({ children }: { children?: ReactNode }) {
  const t = useWords(words);
  return (
    <>
      <span>Anugerah</span>
      <nav aria-label={t.places}>
        {children}
        <a href="/docs">{t.developers}</a>
        <a href="/status">{t.status}</a>
      </nav>
    </>
  );
}
