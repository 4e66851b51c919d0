import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, Outlet, useRouter } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { onNews, sessionQuery, signOut } from '../../api/session';
import { Confirm } from '../../design/Confirm';
import { forgetDrafts } from '../../design/formState';
import { InsideFrame, placeClass } from '../../design/Frame';
import { Icon } from '../../design/Icon';
import { toast } from '../../design/toasts';
import { roles } from '../../i18n/roles';
import { useWords } from '../../i18n/words';
import { useLanguage } from '../../i18n/language';
import { places } from './places';
import { RoleSwitch } from './RoleSwitch';
import { SignInAgain } from './SignInAgain';
import { words } from './words';

/** The frame of pages for those who are signed in. */
export function Inside() {
  const t = useWords(words);
  const [leaving, setLeaving] = useState(false);
  const session = useQuery(sessionQuery).data;
  const language = useLanguage();
  const role = session?.signedIn ? session.role : undefined;
  useOtherTabs();

  return (
    <>
      <InsideFrame
        label={t.places}
        head={<RoleSwitch />}
        places={[
          ...places
            .filter((place) => !place.roles || (role && place.roles.includes(role)))
            .map((place) => (
              <Link key={place.to} to={place.to} className={placeClass}>
                <Icon name={place.icon} />
                {place.name[language]}
              </Link>
            )),
          <button key="out" type="button" className={placeClass} onClick={() => setLeaving(true)}>
            <Icon name="out" />
            {t.out}
          </button>,
        ]}
      >
        <div className="stack">
          <Outlet />
        </div>
      </InsideFrame>
      <Confirm
        title={t.outTitle}
        open={leaving}
        action={t.out}
        onClose={() => setLeaving(false)}
        onConfirm={async () => {
          const next = await signOut();
          forgetDrafts();
          location.assign(next);
        }}
      >
        <p>{t.outText}</p>
      </Confirm>
      <SignInAgain />
    </>
  );
}

/** Tabs share one session: what one of them does to it, the others learn at once. */
function useOtherTabs(): void {
  const t = useWords(words);
  const names = useWords(roles);
  const queries = useQueryClient();
  const router = useRouter();
  useEffect(
    () =>
      onNews(async (news) => {
        const session = await queries.fetchQuery({ ...sessionQuery, staleTime: 0 });
        // first of all: whoever has signed out is not asked for a password by what is refreshed
        if (!session.signedIn) return router.invalidate();
        await queries.resetQueries();
        if (news === 'role') toast(t.switchedElsewhere(names[session.role]));
      }),
    [queries, router, t, names],
  );
}
