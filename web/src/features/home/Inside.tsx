import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, Outlet, useRouter } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { noteDeclined } from '../../api/door';
import { meQuery } from '../../api/me';
import { onNews, sessionQuery, signOut } from '../../api/session';
import { Confirm } from '../../design/Confirm';
import { forgetDrafts } from '../../design/formState';
import { InsideFrame, placeClass } from '../../design/Frame';
import { Icon } from '../../design/Icon';
import { toast } from '../../design/toasts';
import { roles } from '../../i18n/roles';
import { useWords } from '../../i18n/words';
import { followLanguage, isLanguageChosen, useLanguage } from '../../i18n/language';
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
  useOneOwner(session?.signedIn ? session.account : undefined);
  useOwnLanguage();

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
          <SignInAgain />
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
        noteDeclined(false);
        await queries.resetQueries();
        if (news === 'role') toast(t.switchedElsewhere(names[session.role]));
      }),
    [queries, router, t, names],
  );
}

/** A page is the person's who opened it: where another one's session is found, they begin anew. */
function useOneOwner(account: string | undefined): void {
  const [owner] = useState(account);
  useEffect(() => {
    if (account && owner && account !== owner) location.assign('/home');
  }, [account, owner]);
}

/** On a device on which nobody has chosen a language, pages speak that of the account. */
function useOwnLanguage(): void {
  const asked = { ...meQuery, enabled: !isLanguageChosen(), staleTime: Infinity };
  const own = useQuery(asked).data?.person.language;
  useEffect(() => {
    if (own) followLanguage(own);
  }, [own]);
}
