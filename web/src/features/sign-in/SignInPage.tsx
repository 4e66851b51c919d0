import { Link } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { tell } from '../../api/client';
import { sessionQuery } from '../../api/session';
import { Button, buttonClass } from '../../design/Button';
import { Actions } from '../../design/Form';
import { PageHeading } from '../../design/PageHeading';
import { useWords } from '../../i18n/words';
import { DemoAccounts } from './DemoAccounts';
import { FailureBanner } from './FailureBanner';
import { FirstFactor } from './FirstFactor';
import { LinkRequest } from './LinkRequest';
import { failureIn, freshRequest, requestIn } from './oauth';
import { useEntrance } from './useEntrance';
import { Way } from './Way';
import { words } from './words';

// the gateway forgets after fifteen minutes that it has sent somebody here
const GOOD_MILLIS = 12 * 60_000;

/** Where clients send people to sign in; whoever comes by themselves is sent home afterwards. */
export function SignInPage() {
  const t = useWords(words);
  const session = useQuery(sessionQuery);
  const [other, setOther] = useState(false);
  const [byLink, setByLink] = useState<string>();
  const [came] = useState(() => ({ request: requestIn(location.search), at: Date.now() }));
  const used = useRef(false);
  const entrance = useEntrance({
    request: async () => {
      const known = came.request;
      if (known && !known.ours) return known;
      // what did not get in once is not tried again: another tab may have begun anew
      const isGood = !used.current && Date.now() - came.at < GOOD_MILLIS;
      used.current = true;
      if (known && isGood) return known;
      return freshRequest(new URLSearchParams(location.search).get('next') ?? '/home');
    },
    onEntered: (next) => location.assign(next),
  });
  const failure = failureIn(location.search);

  if (
    session.data?.signedIn &&
    entrance.place.at === 'door' &&
    !other &&
    came.request?.ours !== false
  ) {
    return (
      <>
        <PageHeading>{t.signedInTitle}</PageHeading>
        <p>{t.signedIn}</p>
        <Actions>
          <Link className={buttonClass()} to="/home">
            {t.toHome}
          </Link>
          <Button kind="secondary" onClick={() => setOther(true)}>
            {t.otherAccount}
          </Button>
        </Actions>
      </>
    );
  }

  return (
    <Way entrance={entrance}>
      {byLink === undefined ? (
        <>
          <PageHeading>{t.title}</PageHeading>
          {failure ? <FailureBanner failure={failure} /> : <p>{t.intro}</p>}
          <DemoAccounts entrance={entrance} />
          <FirstFactor entrance={entrance} onLink={setByLink} />
          <p>
            {t.newHere} <Link to="/sign-up">{t.signUp}</Link>
          </p>
        </>
      ) : (
        <>
          <PageHeading>{t.linkTitle}</PageHeading>
          <p>{t.linkIntro}</p>
          <LinkRequest
            action={t.sendLink}
            email={byLink}
            onSend={(email) => tell('post', '/api/sign-in/link', { body: { email } })}
          />
          <div>
            <Button kind="quiet" onClick={() => setByLink(undefined)}>
              {t.backToPassword}
            </Button>
          </div>
        </>
      )}
    </Way>
  );
}
