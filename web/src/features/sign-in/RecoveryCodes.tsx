import { Button } from '../../design/Button';
import { CheckField } from '../../design/Field';
import { Actions, Form } from '../../design/Form';
import { PageHeading } from '../../design/PageHeading';
import { toast } from '../../design/toasts';
import { useWords } from '../../i18n/words';
import styles from './SignIn.module.css';
import { words } from './words';

interface Props {
  codes: readonly string[];
  email?: string | undefined;
  onKept: () => void;
}

/** Recovery codes, shown this once: to print, to download, to copy. */
export function RecoveryCodes({ codes, email, onKept }: Props) {
  const t = useWords(words);
  const heading = t.codesFor(email ?? '');

  function download(): void {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([`${heading}\n\n${codes.join('\n')}\n`]));
    link.download = t.codesFile;
    link.click();
    URL.revokeObjectURL(link.href);
  }

  async function copy(): Promise<void> {
    await navigator.clipboard.writeText(codes.join('\n'));
    toast(t.copied);
  }

  return (
    <>
      <PageHeading>{t.codesTitle}</PageHeading>
      <p>{t.codesText}</p>
      <div className="near">
        <h2>{heading}</h2>
        <ul className={styles.codes}>
          {codes.map((code) => (
            <li key={code}>{code}</li>
          ))}
        </ul>
      </div>
      <Actions>
        <Button kind="secondary" onClick={() => print()}>
          {t.print}
        </Button>
        <Button kind="secondary" onClick={download}>
          {t.download}
        </Button>
        <Button kind="secondary" onClick={() => void copy()}>
          {t.copy}
        </Button>
      </Actions>
      <Form
        action={t.goOn}
        onSubmit={async () => {
          onKept();
        }}
      >
        <CheckField name="kept" label={t.codesKept} required />
      </Form>
    </>
  );
}
