import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, Outlet, useRouter } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { meQuery } from '../../api/me';
import { onNews, sessionQuery, signOut } from '../../api/session';
import { Confirm } from '../../design/Confirm';
import { forgetDrafts } from '../../design/form';
import { InsideFrame, placeClass } from '../../design/Frame';
import { Icon } from '../../design/Icon';
import { toast } from '../../design/toasts';
import { chooseLanguage, isLanguageChosen, useLanguage } from '../../i18n/language';
import { roles } from '../../i18n/roles';
import { useWords } from '../../i18n/words';
import { RoleSwitch } from './RoleSwitch';
import { SignInAgain } from './SignInAgain';
import { words } from './words';

/** The frame of pages for those who are signed in. */
export function Inside() {
  const t = useWords(words);
  const [leaving, setLeaving] = useState(false);
  useOtherTabs();
  useOwnLanguage();

  return (
    <>
      <InsideFrame
        label={t.places}
        head={<RoleSwitch />}
        places={[
          <Link key="home" to="/home" className={placeClass}>
            <Icon name="home" />
            {t.home}
          </Link>,
          <Link key="account" to="/account" className={placeClass}>
            <Icon name="person" />
            {t.account}
          </Link>,
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
        await queries.resetQueries();
        const session = await queries.fetchQuery(sessionQuery);
        if (!session.signedIn) return router.invalidate();
        if (news === 'role') toast(t.switchedElsewhere(names[session.role]));
      }),
    [queries, router, t, names],
  );
}

/** Whoever has chosen no language on this device is spoken to as in letters. */
function useOwnLanguage(): void {
  const me = useQuery(meQuery);
  const present = useLanguage();
  const own = me.data?.person?.language;
  useEffect(() => {
    if ((own === 'id' || own === 'en') && own !== present && !isLanguageChosen()) {
      chooseLanguage(own);
    }
  }, [own, present]);
}
