import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { tell } from '../../api/client';
import { Banner } from '../../design/Banner';
import { EmailField, RadioField, SelectField, TextField } from '../../design/Field';
import { Form } from '../../design/Form';
import { PageHeading } from '../../design/PageHeading';
import { useLanguage } from '../../i18n/language';
import { useWords } from '../../i18n/words';
import { LANGUAGES, salutations } from './salutations';
import { words } from './words';

/** Asks for an account; nobody learns here whether the address has one. */
export function SignUpPage() {
  const t = useWords(words);
  const language = useLanguage();
  const [sent, setSent] = useState<string>();
  if (sent) {
    return (
      <>
        <PageHeading>{t.sentTitle}</PageHeading>
        <Banner tone="done" title={t.sent(sent)} live />
      </>
    );
  }
  return (
    <>
      <PageHeading>{t.signUpTitle}</PageHeading>
      <p>{t.signUpIntro}</p>
      <Form
        action={t.sendConfirmation}
        draft="sign-up"
        onSubmit={async ({ name = '', salutation = '', email = '', ...rest }) => {
          const body = { name, salutation, email, language: rest.language ?? language };
          await tell('post', '/api/sign-in/sign-up', { body });
          setSent(email);
        }}
      >
        <TextField
          name="name"
          label={t.name}
          hint={t.nameHint}
          required
          autoComplete="name"
          maxLength={200}
        />
        <SelectField
          name="salutation"
          label={t.salutation}
          required
          options={salutations(language)}
          autoComplete="honorific-prefix"
        />
        <EmailField name="email" label={t.email} hint={t.emailHint} required />
        <RadioField
          name="language"
          label={t.language}
          options={LANGUAGES}
          defaultValue={language}
        />
      </Form>
      <p>
        <Link to="/sign-in">{t.haveAccount}</Link>
      </p>
    </>
  );
}
