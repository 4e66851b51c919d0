import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { tell } from '../../api/client';
import { employ, type Reason } from '../../api/door';
import { meQuery } from '../../api/me';
import { sessionQuery } from '../../api/session';
import { Button } from '../../design/Button';
import { Dialog } from '../../design/Dialog';
import { forgetDrafts } from '../../design/formState';
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

  if (!question) return null;
  return (
    <Again
      reason={question.reason}
      onEnd={(again) => {
        setQuestion(undefined);
        question.answer(again);
      }}
    />
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
    forgetDrafts();
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
