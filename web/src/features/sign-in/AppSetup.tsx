import type { Schemas } from '../../api/schema';
import { CodeField } from '../../design/Field';
import { Form } from '../../design/Form';
import { useWords } from '../../i18n/words';
import styles from './SignIn.module.css';
import { words } from './words';

interface Props {
  setup: Schemas['Setup'];
  onCode: (code: string) => Promise<unknown>;
}

/** An app for one-time codes is told its key, and shows that it has it. */
export function AppSetup({ setup, onCode }: Props) {
  const t = useWords(words);
  const picture = `data:image/svg+xml,${encodeURIComponent(setup.qr)}`;
  return (
    <>
      <p>{t.scan}</p>
      <img className={styles.qr} src={picture} alt={t.qr} />
      <div className="near">
        <span className="quiet">{t.key}</span>
        <span className={styles.key}>{inGroups(setup.key)}</span>
        <a href={setup.uri}>{t.openApp}</a>
      </div>
      <p>{t.enterCode}</p>
      <Form
        action={t.confirmApp}
        onSubmit={(values) => onCode((values.code ?? '').replace(/\s/g, ''))}
      >
        <CodeField name="code" label={t.code} hint={t.codeHint} required maxLength={10} />
      </Form>
    </>
  );
}

// by fours, as people read it off
function inGroups(key: string): string {
  return key.replace(/(.{4})(?=.)/g, '$1 ');
}
