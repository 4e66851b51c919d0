import { useMemo } from 'react';
import {
  CheckField,
  CodeField,
  EmailField,
  PasswordField,
  RadioField,
  SelectField,
  TextArea,
  TextField,
} from '../../design/Field';
import { Form } from '../../design/Form';
import { FormContext } from '../../design/formState';
import { useWords } from '../../i18n/words';
import { words } from './words';

/** Fields: empty, filled in, optional, refused; an empty form that is sent shows its summary. */
export function Entries({ theme }: { theme: string }) {
  const t = useWords(words);
  const refused = useMemo(
    () => ({
      errors: { email: t.why },
      draft: {},
      idOf: (name: string) => `${theme}-refused-${name}`,
    }),
    [t, theme],
  );
  const options = [
    ['provinsi', t.province],
    ['kabupaten', t.regency],
    ['kota', t.city],
  ] as const;
  return (
    <>
      <FormContext value={refused}>
        <EmailField name="email" label={t.email} required defaultValue="nama@" />
      </FormContext>
      <Form action={t.save} onSubmit={async () => undefined}>
        <TextField name="name" label={t.name} hint={t.hint} required />
        <PasswordField name="password" label={t.password} required autoComplete="off" />
        <CodeField name="code" label={t.code} required />
        <TextArea name="note" label={t.note} required={false} />
        <SelectField name="category" label={t.category} options={options} required />
        <RadioField
          name={`${theme}-language`}
          label={t.language}
          defaultValue="id"
          options={[
            ['id', 'Bahasa Indonesia'],
            ['en', 'English'],
          ]}
        />
        <CheckField name="agree" label={t.agree} required />
      </Form>
    </>
  );
}
