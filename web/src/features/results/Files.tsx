import { Button, buttonClass } from '../../design/Button';
import { Actions } from '../../design/Form';
import { toast } from '../../design/toasts';
import { useWords } from '../../i18n/words';
import { filesOf } from './results';
import styles from './Results.module.css';
import { words } from './words';

/** The result to take along and to pass on. */
export function Files({ edition, stage }: { edition: string; stage: string }) {
  const t = useWords(words);
  const { canonical, table } = filesOf(edition, stage);

  async function share(): Promise<void> {
    const page = { title: document.title, url: location.href };
    if ('share' in navigator) {
      // whoever closes the device's own dialogue has changed their mind
      await navigator.share(page).catch(() => undefined);
    } else {
      await (navigator as Navigator).clipboard.writeText(page.url);
      toast(t.link);
    }
  }

  return (
    <section className={`${styles.part} stack unprinted`} aria-labelledby="files">
      <h2 id="files">{t.files}</h2>
      <Actions>
        <a className={buttonClass('secondary')} href={table} download>
          {t.table}
        </a>
        <a className={buttonClass('secondary')} href={canonical} download>
          {t.canonical}
        </a>
        <Button kind="secondary" onClick={() => void share()}>
          {t.share}
        </Button>
        <Button kind="quiet" onClick={() => print()}>
          {t.print}
        </Button>
      </Actions>
    </section>
  );
}
