import { Link } from '@tanstack/react-router';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { tell } from '../../api/client';
import { Banner } from '../../design/Banner';
import { Button } from '../../design/Button';
import { EmailField, PasswordField } from '../../design/Field';
import { Form } from '../../design/Form';
import { useWords } from '../../i18n/words';
import { deviceOf } from './device';
import { answerByPasskey, arePasskeysHere, isOfferedByItself } from './passkeys';
import { step } from './steps';
import styles from './SignIn.module.css';
import type { Entrance } from './useEntrance';
import { words } from './words';

// a question is good for ten minutes; a new one is asked for before that
const QUESTION_MILLIS = 9 * 60_000;

interface Props {
  entrance: Entrance;
  /** Whose account it is, where that is known and not to be changed. */
  email?: string;
  onLink: (email: string) => void;
}

/** Password or passkey; or a link by e-mail instead. */
export function FirstFactor({ entrance, email, onLink }: Props) {
  const t = useWords(words);
  const typed = useRef(email ?? '');
  const passkey = usePasskey(entrance);

  return (
    <>
      {passkey.failed && (
        <Banner tone="refused" title={t.passkeyFailed} live>
          <p>{passkey.failed === true ? t.passkeyFailedText : passkey.failed}</p>
        </Banner>
      )}
      <Form
        action={t.enter}
        {...(!email && { draft: 'sign-in' })}
        onSubmit={async (values) => {
          const address = email ?? values.email ?? '';
          const device = await deviceOf(address);
          const told = await tell('post', '/api/sign-in/password', {
            body: { email: address, password: values.password ?? '', ...(device && { device }) },
          });
          passkey.stop();
          await entrance.take(step(told), address);
        }}
      >
        {email ? (
          <p>
            {t.email}: <strong>{email}</strong>
          </p>
        ) : (
          <EmailField
            name="email"
            label={t.email}
            required
            autoComplete="username webauthn"
            onInput={(event) => {
              typed.current = event.currentTarget.value;
            }}
          />
        )}
        <div className="near">
          <PasswordField
            name="password"
            label={t.password}
            required
            autoComplete="current-password"
          />
          <Link to="/password-reset">{t.forgotten}</Link>
        </div>
      </Form>
      <p className={styles.or}>
        <span>{t.or}</span>
      </p>
      <div className="near">
        {arePasskeysHere() && (
          <Button kind="secondary" wide busy={passkey.busy} onClick={passkey.show}>
            {t.byPasskey}
          </Button>
        )}
        <Button kind="secondary" wide onClick={() => onLink(typed.current)}>
          {t.byLink}
        </Button>
      </div>
    </>
  );
}

/** Passkeys by the button, and by the browser's own offer in the field for the address. */
function usePasskey(entrance: Entrance) {
  const [failed, setFailed] = useState<boolean | string>(false);
  const [busy, setBusy] = useState(false);
  const offer = useRef<AbortController>(undefined);

  function stop(): void {
    offer.current?.abort();
    offer.current = undefined;
  }

  async function answer(mediation: CredentialMediationRequirement, signal: AbortSignal) {
    const asked = await tell('post', '/api/sign-in/passkey');
    const credential = await answerByPasskey(asked.passkey, { mediation, signal });
    const device = await deviceOf(undefined);
    await entrance.attempt(async () =>
      step(
        await tell('post', '/api/sign-in/passkey/answer', {
          body: { attempt: asked.attempt, credential, ...(device && { device }) },
        }),
      ),
    );
  }

  async function show(): Promise<void> {
    stop();
    setBusy(true);
    setFailed(false);
    try {
      await answer('optional', new AbortController().signal);
    } catch (thrown) {
      setFailed(thrown instanceof DOMException || !(thrown instanceof Error) || thrown.message);
    } finally {
      setBusy(false);
    }
  }

  const answerOffer = useEffectEvent((signal: AbortSignal) => answer('conditional', signal));

  useEffect(() => {
    let gone = false;
    async function wait(): Promise<void> {
      if (gone || !(await isOfferedByItself()) || gone) return;
      const offered = new AbortController();
      offer.current = offered;
      const renewing = setTimeout(() => {
        offered.abort();
        void wait();
      }, QUESTION_MILLIS);
      try {
        await answerOffer(offered.signal);
      } catch (thrown) {
        // whoever does not take the offer has nothing to be told
        if (!(thrown instanceof DOMException) && thrown instanceof Error) setFailed(thrown.message);
      } finally {
        clearTimeout(renewing);
      }
    }
    void wait();
    return () => {
      gone = true;
      offer.current?.abort();
    };
  }, []);

  return { failed, busy, stop, show: () => void show() };
}
