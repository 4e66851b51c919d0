import { useState } from 'react';
import { tell } from '../../api/client';
import { Banner } from '../../design/Banner';
import { Button } from '../../design/Button';
import { CodeField } from '../../design/Field';
import { Form } from '../../design/Form';
import { PageHeading } from '../../design/PageHeading';
import { useWords } from '../../i18n/words';
import { deviceOf } from './device';
import { answerByPasskey } from './passkeys';
import { step, type Step, type Way } from './steps';
import type { Entrance } from './useEntrance';
import { words } from './words';

interface Props {
  step: Extract<Step, { state: 'SECOND_FACTOR' }>;
  entrance: Entrance;
}

/** Something that only the owner has. */
export function SecondFactor({ step: asked, entrance }: Props) {
  const t = useWords(words);
  const [way, setWay] = useState<Way>(asked.ways[0] ?? 'ONE_TIME_CODE');
  const others = asked.ways.filter((one) => one !== way);
  const names: Record<Way, string> = {
    ONE_TIME_CODE: t.useCode,
    PASSKEY: t.usePasskey,
    RECOVERY_CODE: t.useRecovery,
  };

  return (
    <>
      <PageHeading>{t.secondTitle}</PageHeading>
      <p>{t.secondIntro}</p>
      {way === 'PASSKEY' ? (
        <ByPasskey step={asked} entrance={entrance} />
      ) : (
        <ByCode key={way} way={way} step={asked} entrance={entrance} />
      )}
      <div className="near">
        {others.map((other) => (
          <Button key={other} kind="secondary" wide onClick={() => setWay(other)}>
            {names[other]}
          </Button>
        ))}
      </div>
    </>
  );
}

function ByCode({ way, step: asked, entrance }: Props & { way: Way }) {
  const t = useWords(words);
  const isRecovery = way === 'RECOVERY_CODE';
  return (
    <Form
      action={t.confirmCode}
      onSubmit={(values) =>
        entrance.attempt(async () => {
          const device = await deviceOf(entrance.email);
          const code = (values.code ?? '').replace(/\s/g, '');
          const body = { attempt: asked.attempt, code, ...(device && { device }) };
          return step(
            isRecovery
              ? await tell('post', '/api/sign-in/recovery-code', { body })
              : await tell('post', '/api/sign-in/code', { body }),
          );
        })
      }
    >
      {isRecovery ? (
        <CodeField
          name="code"
          label={t.recoveryCode}
          hint={t.recoveryHint}
          required
          inputMode="text"
          autoComplete="off"
          maxLength={40}
        />
      ) : (
        <CodeField name="code" label={t.code} hint={t.codeHint} required maxLength={10} />
      )}
    </Form>
  );
}

function ByPasskey({ step: asked, entrance }: Props) {
  const t = useWords(words);
  const [failed, setFailed] = useState<string>();
  const [busy, setBusy] = useState(false);

  async function show(): Promise<void> {
    if (!asked.passkey) return;
    setBusy(true);
    setFailed(undefined);
    try {
      const credential = await answerByPasskey(asked.passkey);
      const device = await deviceOf(entrance.email);
      await entrance.attempt(async () =>
        step(
          await tell('post', '/api/sign-in/passkey/answer', {
            body: { attempt: asked.attempt, credential, ...(device && { device }) },
          }),
        ),
      );
    } catch (thrown) {
      const said = thrown instanceof Error && !(thrown instanceof DOMException);
      setFailed(said ? thrown.message : t.passkeyFailedText);
    } finally {
      setBusy(false);
    }
  }

  return (
    <>
      {failed && (
        <Banner tone="refused" title={t.passkeyFailed} live>
          <p>{failed}</p>
        </Banner>
      )}
      <p>{t.passkeyPrompt}</p>
      <Button wide busy={busy} onClick={() => void show()}>
        {t.usePasskey}
      </Button>
    </>
  );
}
