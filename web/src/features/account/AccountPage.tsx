import { PageHeading } from '../../design/PageHeading';
import { useWords } from '../../i18n/words';
import { DataPanel } from './DataPanel';
import { FactorsPanel } from './FactorsPanel';
import { PasswordPanel } from './PasswordPanel';
import { PersonPanel } from './PersonPanel';
import { SessionsPanel } from './SessionsPanel';
import { words } from './words';

/** How the owner of an account looks after it. */
export function AccountPage() {
  const t = useWords(words);
  return (
    <>
      <PageHeading>{t.title}</PageHeading>
      <PersonPanel />
      <PasswordPanel />
      <FactorsPanel />
      <SessionsPanel />
      <DataPanel />
    </>
  );
}
