import { tell } from '../../api/client';
import { PasswordField } from '../../design/Field';
import { Form } from '../../design/Form';
import { PageHeading } from '../../design/PageHeading';
import { useWords } from '../../i18n/words';
import { deviceOf } from '../sign-in/device';
import { NoLink } from '../sign-in/NoLink';
import { freshRequest } from '../sign-in/oauth';
import { step } from '../sign-in/steps';
import { useEntrance } from '../sign-in/useEntrance';
import { forgetSecret, useSecret } from '../sign-in/useSecret';
import { Way } from '../sign-in/Way';
import { words } from './words';

/** Where the letter of a sign-up leads: a password, and one is in. */
export function SignUpConfirmPage() {
  const t = useWords(words);
  const link = useSecret();
  const entrance = useEntrance({
    request: () => freshRequest('/home'),
    onEntered: (next) => location.assign(next),
  });
  if (!link && entrance.place.at === 'door') return <NoLink ask="/sign-up" />;
  return (
    <Way entrance={entrance}>
      <PageHeading>{t.confirmTitle}</PageHeading>
      <p>{t.confirmIntro}</p>
      <Form
        action={t.create}
        onSubmit={async ({ password = '' }) => {
          const device = await deviceOf(undefined);
          const told = await tell('post', '/api/sign-in/sign-up/confirmation', {
            body: { link, password, ...(device && { device }) },
          });
          await entrance.take(step(told));
          forgetSecret();
        }}
      >
        <PasswordField
          name="password"
          label={t.password}
          hint={t.passwordHint}
          required
          minLength={12}
          maxLength={128}
          autoComplete="new-password"
        />
      </Form>
    </Way>
  );
}
