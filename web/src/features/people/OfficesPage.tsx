import { PageHeading } from '../../design/PageHeading';
import { useWords } from '../../i18n/words';
import { AccountsPanel } from './AccountsPanel';
import { InvitationsPanel } from './InvitationsPanel';
import { InvitePanel } from './InvitePanel';
import { words } from './words';

/** The offices of the whole platform, which its operator gives. */
export function OfficesPage() {
  const t = useWords(words);
  return (
    <>
      <PageHeading>{t.offices}</PageHeading>
      <p>{t.officesIntro}</p>
      <InvitationsPanel edition={undefined} />
      <InvitePanel
        edition={undefined}
        roles={['SECRETARIAT', 'CHAIR', 'AUDITOR', 'OPS']}
        title={t.invite}
      />
      <AccountsPanel mayRemoveFactor />
    </>
  );
}
