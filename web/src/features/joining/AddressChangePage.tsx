import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { tell } from '../../api/client';
import { Banner } from '../../design/Banner';
import { buttonClass } from '../../design/Button';
import { Form } from '../../design/Form';
import { PageHeading } from '../../design/PageHeading';
import { useWords } from '../../i18n/words';
import { NoLink } from '../sign-in/NoLink';
import { forgetSecret, useSecret } from '../sign-in/useSecret';
import { words } from './words';

/** Where the letter to a new address leads. */
export function AddressChangePage() {
  const t = useWords(words);
  const link = useSecret();
  const [changed, setChanged] = useState(false);
  if (changed) {
    return (
      <>
        <PageHeading>{t.addressDoneTitle}</PageHeading>
        <Banner tone="done" title={t.addressDone} live />
        <div>
          <Link className={buttonClass()} to="/account">
            {t.toAccount}
          </Link>
        </div>
      </>
    );
  }
  if (!link) return <NoLink ask="/account" />;
  return (
    <>
      <PageHeading>{t.addressTitle}</PageHeading>
      <p>{t.addressText}</p>
      <Form
        action={t.confirmAddress}
        onSubmit={async () => {
          await tell('post', '/api/sign-in/address-change/confirmation', { body: { link } });
          forgetSecret();
          setChanged(true);
        }}
      >
        {null}
      </Form>
    </>
  );
}
