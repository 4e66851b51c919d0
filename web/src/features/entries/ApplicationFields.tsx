import { EmailField, RadioField, SelectField, TextArea, TextField } from '../../design/Field';
import type { Values } from '../../design/Form';
import { useLanguage } from '../../i18n/language';
import { useWords } from '../../i18n/words';
import { LANGUAGES, salutations } from '../joining/salutations';
import styles from './Entries.module.css';
import { words } from './words';

interface Props {
  isGroup: boolean;
  defaults: Values;
}

/** Who takes part, whom the secretariat calls, and who the Sekda is. */
export function ApplicationFields({ isGroup, defaults }: Props) {
  const t = useWords(words);
  return (
    <>
      {isGroup && (
        <>
          <TextField
            name="title"
            label={t.groupTitle}
            required
            maxLength={200}
            defaultValue={defaults.title}
          />
          <TextArea
            name="members"
            label={t.members}
            hint={t.membersHint}
            required={false}
            defaultValue={defaults.members}
          />
        </>
      )}
      <fieldset className={styles.part}>
        <legend>{t.contactTitle}</legend>
        <p className="quiet">{t.contactText}</p>
        <TextField
          name="contact.name"
          label={t.contactName}
          required
          maxLength={200}
          autoComplete="name"
          defaultValue={defaults['contact.name']}
        />
        <TextField
          name="contact.office"
          label={t.contactOffice}
          required
          maxLength={200}
          autoComplete="organization"
          defaultValue={defaults['contact.office']}
        />
        <TextField
          name="contact.phone"
          label={t.contactPhone}
          required={false}
          type="tel"
          maxLength={40}
          autoComplete="tel"
          defaultValue={defaults['contact.phone']}
        />
      </fieldset>
      {!isGroup && <NomineeFields defaults={defaults} />}
    </>
  );
}

function NomineeFields({ defaults }: { defaults: Values }) {
  const t = useWords(words);
  const language = useLanguage();
  return (
    <fieldset className={styles.part}>
      <legend>{t.nomineeTitle}</legend>
      <p className="quiet">{t.nomineeText}</p>
      <TextField
        name="nominee.name"
        label={t.nomineeName}
        required={false}
        maxLength={200}
        autoComplete="off"
        defaultValue={defaults['nominee.name']}
      />
      <SelectField
        name="nominee.salutation"
        label={t.salutation}
        options={salutations(language, defaults['nominee.salutation'])}
        defaultValue={defaults['nominee.salutation'] || undefined}
      />
      <EmailField
        name="nominee.email"
        label={t.nomineeEmail}
        hint={t.nomineeEmailHint}
        required={false}
        autoComplete="off"
        defaultValue={defaults['nominee.email']}
      />
      <RadioField
        name="nominee.language"
        label={t.letterLanguage}
        options={LANGUAGES}
        defaultValue={defaults['nominee.language'] || 'id'}
      />
      <TextField
        name="nominee.nip"
        label={t.nip}
        hint={t.nipHint}
        required={false}
        inputMode="numeric"
        maxLength={24}
        autoComplete="off"
        defaultValue={defaults['nominee.nip']}
      />
    </fieldset>
  );
}
