import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { tell } from '../../api/client';
import { Banner } from '../../design/Banner';
import { buttonClass } from '../../design/Button';
import { PasswordField } from '../../design/Field';
import { Form } from '../../design/Form';
import { PageHeading } from '../../design/PageHeading';
import { useWords } from '../../i18n/words';
import { NoLink } from '../sign-in/NoLink';
import { forgetSecret, useSecret } from '../sign-in/useSecret';
import { words } from './words';

/** Where the letter of a forgotten password leads. */
export function PasswordResetConfirmPage() {
  const t = useWords(words);
  const link = useSecret();
  const [changed, setChanged] = useState(false);
  if (changed) {
    return (
      <>
        <PageHeading>{t.changedTitle}</PageHeading>
        <Banner tone="done" title={t.changed} live />
        <div>
          <Link className={buttonClass()} to="/sign-in">
            {t.signIn}
          </Link>
        </div>
      </>
    );
  }
  if (!link) return <NoLink ask="/password-reset" />;
  return (
    <>
      <PageHeading>{t.resetConfirmTitle}</PageHeading>
      <p>{t.resetConfirmIntro}</p>
      <Form
        action={t.save}
        onSubmit={async ({ password = '' }) => {
          await tell('post', '/api/sign-in/password-reset/confirmation', {
            body: { link, password },
          });
          forgetSecret();
          setChanged(true);
        }}
      >
        <PasswordField
          name="password"
          label={t.newPassword}
          hint={t.passwordHint}
          required
          minLength={12}
          maxLength={128}
          autoComplete="new-password"
        />
      </Form>
    </>
  );
}
