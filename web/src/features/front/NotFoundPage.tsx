import { Link } from '@tanstack/react-router';
import { buttonClass } from '../../design/Button';
import { PageHeading } from '../../design/PageHeading';
import { useWords } from '../../i18n/words';
import { words } from './words';

/** There is nothing at this address. */
export function NotFoundPage() {
  const t = useWords(words);
  return (
    <>
      <PageHeading>{t.notFoundTitle}</PageHeading>
      <p>{t.notFound}</p>
      <div>
        <Link className={buttonClass()} to="/">
          {t.toFront}
        </Link>
      </div>
    </>
  );
}
