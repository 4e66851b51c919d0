import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Refusal } from '../../api/refusal';
import { PageHeading } from '../../design/PageHeading';
import { ErrorState, Skeleton } from '../../design/States';
import { Tag } from '../../design/Tag';
import { useLanguage } from '../../i18n/language';
import { useWords } from '../../i18n/words';
import { brief } from './brief';
import { NotFoundPage } from '../front/NotFoundPage';
import { editionQuery, type Edition } from './edition';
import { EditionNav } from './EditionNav';
import styles from './Edition.module.css';

interface Props {
  /** The edition in the address. */
  id: string;
  /** What the page tells of the edition; where it is always the same it is there before the edition. */
  title: string | ((edition: Edition) => string);
  about: (edition: Edition) => string;
  /** What the page is for. */
  intro?: string;
  /** Whether the way to the other pages comes after what it tells. */
  wayLast?: boolean;
  children: (edition: Edition) => ReactNode;
}

/** A public page of an edition, with the way to its other ones. */
export function EditionPage({ id, title, about, intro, wayLast, children }: Props) {
  const t = useWords(brief);
  const language = useLanguage();
  const edition = useQuery(editionQuery(id));
  if (edition.isPending) {
    return (
      <>
        {typeof title === 'string' && (
          <header className={styles.heading}>
            <p className={styles.edition}>&nbsp;</p>
            <PageHeading>{title}</PageHeading>
          </header>
        )}
        {intro && <p>{intro}</p>}
        <Skeleton lines={8} />
      </>
    );
  }
  if (edition.isLoadingError) {
    return edition.error instanceof Refusal && edition.error.status === 404 ? (
      <NotFoundPage />
    ) : (
      <ErrorState failure={edition.error} onRetry={() => void edition.refetch()} />
    );
  }
  const name = edition.data.rules.name[language];
  const said = typeof title === 'string' ? title : title(edition.data);
  return (
    <>
      <header className={styles.heading}>
        <p className={styles.edition}>
          {said !== name && name}
          {edition.data.demo && <Tag tone="draft">{t.demo}</Tag>}
        </p>
        <PageHeading title={said === name ? name : `${said} · ${name}`} about={about(edition.data)}>
          {said}
        </PageHeading>
        {!wayLast && <EditionNav id={id} name={name} />}
      </header>
      {intro && <p>{intro}</p>}
      {children(edition.data)}
      {wayLast && <EditionNav id={id} name={name} />}
    </>
  );
}
