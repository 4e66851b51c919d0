import { Link } from '@tanstack/react-router';
import { tell } from '../../api/client';
import { PageHeading } from '../../design/PageHeading';
import { useWords } from '../../i18n/words';
import { LinkRequest } from '../sign-in/LinkRequest';
import { words } from './words';

/** Asks for a letter by which a forgotten password is changed. */
export function PasswordResetPage() {
  const t = useWords(words);
  return (
    <>
      <PageHeading>{t.resetTitle}</PageHeading>
      <p>{t.resetIntro}</p>
      <LinkRequest
        action={t.send}
        onSend={(email) => tell('post', '/api/sign-in/password-reset', { body: { email } })}
      />
      <p>
        <Link to="/sign-in">{t.backToSignIn}</Link>
      </p>
    </>
  );
}
