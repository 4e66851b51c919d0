import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { tell } from '../../api/client';
import { employ, isDeclined, letIn, listenToDoor, type Reason } from '../../api/door';
import { meQuery } from '../../api/me';
import { sessionQuery } from '../../api/session';
import { Banner } from '../../design/Banner';
import { Button } from '../../design/Button';
import { Dialog } from '../../design/Dialog';
import { PartOfPage } from '../../design/PageHeading';
import { useWords } from '../../i18n/words';
import { SameDemoAccount } from '../sign-in/DemoAccounts';
import { FirstFactor } from '../sign-in/FirstFactor';
import { LinkRequest } from '../sign-in/LinkRequest';
import { freshRequest } from '../sign-in/oauth';
import { useEntrance } from '../sign-in/useEntrance';
import { Way } from '../sign-in/Way';
import { words as signIn } from '../sign-in/words';
import { words } from './words';

interface Question {
  reason: Reason;
  answer: (again: boolean) => void;
}

/** Lets somebody in again where they are, so that nothing they have typed is lost. */
export function SignInAgain() {
  const [question, setQuestion] = useState<Question>();

  useEffect(
    () =>
      employ(
        (reason) =>
          new Promise((answer) => {
            setQuestion({ reason, answer });
          }),
      ),
    [],
  );

  return (
    <>
      <LeftOutside />
      {question && (
        <Again
          reason={question.reason}
          onEnd={(again) => {
            setQuestion(undefined);
            question.answer(again);
          }}
        />
      )}
    </>
  );
}

/** The way back for whoever did not want to sign in again when they were asked. */
function LeftOutside() {
  const t = useWords(words);
  const queries = useQueryClient();
  const declined = useSyncExternalStore(listenToDoor, isDeclined);

  async function enter(): Promise<void> {
    if (await letIn('over')) await queries.invalidateQueries();
  }

  if (!declined) return null;
  return (
    <Banner tone="warning" title={t.outsideTitle}>
      <p>{t.outsideText}</p>
      <div>
        <Button kind="secondary" onClick={() => void enter()}>
          {t.againTitle}
        </Button>
      </div>
    </Banner>
  );
}

function Again({ reason, onEnd }: { reason: Reason; onEnd: (again: boolean) => void }) {
  const t = useWords(words);
  const s = useWords(signIn);
  const queries = useQueryClient();
  const me = useQuery({ ...meQuery, enabled: false });
  const before = useQuery({ ...sessionQuery, enabled: false });
  const [byLink, setByLink] = useState(false);
  // who it was before, not who is asked for after the session has gone
  const [was] = useState(before.data);
  const email = me.data?.person.email;
  const entrance = useEntrance({
    request: () => freshRequest('/status', was?.signedIn ? was.role : undefined),
    onEntered: () => void arrive(),
  });

  async function arrive(): Promise<void> {
    const now = await queries.fetchQuery({ ...sessionQuery, staleTime: 0 });
    const same = now.signedIn && was?.signedIn && now.account === was.account;
    if (same) return onEnd(true);
    // somebody else has signed in: nothing of the former person's stays to be seen
    location.assign('/home');
  }

  return (
    <Dialog title={t.againTitle} open onClose={() => onEnd(false)}>
      <p>{reason === 'over' ? t.againOver : t.againLongAgo}</p>
      <PartOfPage>
        <Way entrance={entrance}>
          {byLink ? (
            <>
              <LinkRequest
                action={s.sendLink}
                {...(email && { email })}
                onSend={(address) =>
                  tell('post', '/api/sign-in/link', { body: { email: address } })
                }
              />
              <div>
                <Button kind="quiet" onClick={() => setByLink(false)}>
                  {s.backToPassword}
                </Button>
              </div>
            </>
          ) : (
            <>
              {email && <SameDemoAccount entrance={entrance} email={email} />}
              <FirstFactor
                entrance={entrance}
                {...(email && { email })}
                onLink={() => setByLink(true)}
              />
            </>
          )}
        </Way>
      </PartOfPage>
    </Dialog>
  );
}
