import { useWords } from '../i18n/words';
import { Button } from './Button';
import styles from './States.module.css';
import { words } from './words';

interface Props {
  /** The list whose pages they are. */
  label: string;
  page: number;
  pages: number;
  onTurn: (page: number) => void;
}

/** Turns the pages of a long list. */
export function Pagination({ label, page, pages, onTurn }: Props) {
  const t = useWords(words);
  return (
    <nav className={styles.pages} aria-label={t.pages(label)}>
      <Button kind="secondary" disabled={page <= 1} onClick={() => onTurn(page - 1)}>
        {t.previous}
      </Button>
      <span className="figures">{t.page(page, pages)}</span>
      <Button kind="secondary" disabled={page >= pages} onClick={() => onTurn(page + 1)}>
        {t.next}
      </Button>
    </nav>
  );
}
