import { useWords } from '../../i18n/words';
import { EditionFrame } from '../console/EditionFrame';
import { AccountsPanel } from './AccountsPanel';
import { HoldersPanel } from './HoldersPanel';
import { ImportPanel } from './ImportPanel';
import { InvitationsPanel } from './InvitationsPanel';
import { InvitePanel } from './InvitePanel';
import { words } from './words';

/** The offices of an edition: who holds them, who is invited, and inviting assessors. */
export function PeoplePage() {
  const t = useWords(words);
  return (
    <EditionFrame title={t.title}>
      {({ edition: { id }, runs }) => (
        <>
          <p>{t.officesIntro}</p>
          <HoldersPanel edition={id} mayEnd={runs} />
          {runs && (
            <>
              <InvitationsPanel edition={id} />
              <InvitePanel edition={id} roles={['ASSESSOR']} title={t.inviteAssessor} />
              <ImportPanel edition={id} />
              <AccountsPanel mayJoin />
            </>
          )}
        </>
      )}
    </EditionFrame>
  );
}
