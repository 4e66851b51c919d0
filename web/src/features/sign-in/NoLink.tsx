import { Link, type LinkProps } from '@tanstack/react-router';
import { buttonClass } from '../../design/Button';
import { PageHeading } from '../../design/PageHeading';
import { useWords } from '../../i18n/words';
import { words } from './words';

/** Somebody came to a page of a letter's link without its secret. */
export function NoLink({ ask }: { ask?: LinkProps['to'] }) {
  const t = useWords(words);
  return (
    <>
      <PageHeading>{t.noLinkTitle}</PageHeading>
      <p>{t.noLink}</p>
      {ask && (
        <div>
          <Link className={buttonClass()} to={ask}>
            {t.askNewLink}
          </Link>
        </div>
      )}
    </>
  );
}
