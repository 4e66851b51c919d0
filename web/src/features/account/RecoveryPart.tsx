import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { tell } from '../../api/client';
import { meQuery } from '../../api/me';
import { Button } from '../../design/Button';
import { Confirm } from '../../design/Confirm';
import { Dialog } from '../../design/Dialog';
import { PartOfPage } from '../../design/PageHeading';
import { useWords } from '../../i18n/words';
import { RecoveryCodes } from '../sign-in/RecoveryCodes';
import { protectionQuery } from './queries';
import { words } from './words';

export function RecoveryPart({ left }: { left: number }) {
  const t = useWords(words);
  const queries = useQueryClient();
  const me = useQuery(meQuery);
  const [asked, setAsked] = useState(false);
  const [codes, setCodes] = useState<string[]>();
  return (
    <div className="near">
      <h3>{t.recovery}</h3>
      <p>{t.recoveryLeft(left)}</p>
      <div>
        <Button kind="secondary" onClick={() => setAsked(true)}>
          {t.freshCodes}
        </Button>
      </div>
      <Confirm
        title={t.freshTitle}
        open={asked}
        action={t.freshCodes}
        onClose={() => setAsked(false)}
        onConfirm={async () => {
          const told = await tell('post', '/api/accounts/me/recovery-codes');
          setCodes(told.codes ?? []);
          await queries.invalidateQueries({ queryKey: protectionQuery.queryKey });
        }}
      >
        <p>{t.freshText}</p>
      </Confirm>
      <Dialog title={t.recovery} open={codes !== undefined && !asked}>
        <PartOfPage>
          <RecoveryCodes
            codes={codes ?? []}
            email={me.data?.person.email}
            onKept={() => setCodes(undefined)}
          />
        </PartOfPage>
      </Dialog>
    </div>
  );
}
