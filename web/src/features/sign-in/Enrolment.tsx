import { useState } from 'react';
import { tell } from '../../api/client';
import type { Schemas } from '../../api/schema';
import { Banner } from '../../design/Banner';
import { Button } from '../../design/Button';
import { TextField } from '../../design/Field';
import { Form } from '../../design/Form';
import { PageHeading } from '../../design/PageHeading';
import { Panel } from '../../design/Panel';
import { useWords } from '../../i18n/words';
import { AppSetup } from './AppSetup';
import { deviceOf } from './device';
import { arePasskeysHere, makePasskey } from './passkeys';
import { step, type Step } from './steps';
import type { Entrance } from './useEntrance';
import { words } from './words';

interface Props {
  step: Extract<Step, { state: 'ENROLMENT' }>;
  entrance: Entrance;
}

/** The first second factor of somebody whose role needs one. */
export function Enrolment({ step: { attempt }, entrance }: Props) {
  const t = useWords(words);
  const [setup, setSetup] = useState<Schemas['Setup']>();
  const [failed, setFailed] = useState<string>();

  async function device() {
    const known = await deviceOf(entrance.email);
    return known ? { device: known } : {};
  }

  async function beginApp(): Promise<void> {
    setFailed(undefined);
    try {
      setSetup(await tell('post', '/api/sign-in/enrolment/app', { body: { attempt } }));
    } catch (thrown) {
      setFailed((thrown as Error).message);
    }
  }

  if (setup) {
    return (
      <>
        <PageHeading>{t.enrolApp}</PageHeading>
        <AppSetup
          setup={setup}
          onCode={(code) =>
            entrance.attempt(async () =>
              step(
                await tell('post', '/api/sign-in/enrolment/app/confirmation', {
                  body: { attempt, code, ...(await device()) },
                }),
              ),
            )
          }
        />
        <div>
          <Button kind="quiet" onClick={() => setSetup(undefined)}>
            {t.otherWay}
          </Button>
        </div>
      </>
    );
  }

  return (
    <>
      <PageHeading>{t.enrolTitle}</PageHeading>
      <p>{t.enrolIntro}</p>
      {failed && (
        <Banner tone="refused" title={t.passkeyFailed} live>
          <p>{failed}</p>
        </Banner>
      )}
      {arePasskeysHere() && (
        <Panel title={t.enrolPasskey}>
          <p>{t.enrolPasskeyText}</p>
          <Form
            action={t.makePasskey}
            onSubmit={async ({ name }) => {
              setFailed(undefined);
              const options = await tell('post', '/api/sign-in/enrolment/passkey', {
                body: { attempt },
              });
              const credential = await makePasskey(options).catch(() => undefined);
              if (!credential) return setFailed(t.passkeyFailedText);
              await entrance.attempt(async () =>
                step(
                  await tell('post', '/api/sign-in/enrolment/passkey/confirmation', {
                    body: { attempt, credential, name: name ?? '', ...(await device()) },
                  }),
                ),
              );
            }}
          >
            <TextField
              name="name"
              label={t.passkeyName}
              hint={t.passkeyNameHint}
              required
              maxLength={80}
              autoComplete="off"
            />
          </Form>
        </Panel>
      )}
      <Panel title={t.enrolApp}>
        <p>{t.enrolAppText}</p>
        <div>
          <Button kind="secondary" onClick={() => void beginApp()}>
            {t.setUpApp}
          </Button>
        </div>
      </Panel>
    </>
  );
}
