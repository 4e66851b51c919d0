import { useWords } from '../i18n/words';
import { Button } from './Button';
import styles from './States.module.css';
import { words } from './words';

interface Props {
  page: number;
  pages: number;
  onTurn: (page: number) => void;
}

/** Turns the pages of a long list. */
export function Pagination({ page, pages, onTurn }: Props) {
  const t = useWords(words);
  return (
    <nav className={styles.pages} aria-label={t.pages}>
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
