import { useQuery } from '@tanstack/react-query';
import { Panel } from '../../design/Panel';
import { ErrorState, Skeleton } from '../../design/States';
import { useWords } from '../../i18n/words';
import { AppPart } from './AppPart';
import { PasskeysPart } from './PasskeysPart';
import { protectionQuery } from './queries';
import { RecoveryPart } from './RecoveryPart';
import { words } from './words';

/** What only the owner has: passkeys, an app, recovery codes. */
export function FactorsPanel() {
  const t = useWords(words);
  const protection = useQuery(protectionQuery);
  return (
    <Panel title={t.factorsTitle}>
      {protection.isLoadingError && (
        <ErrorState failure={protection.error} onRetry={() => void protection.refetch()} />
      )}
      {protection.isPending && <Skeleton lines={5} />}
      {protection.data && (
        <>
          <p>{protection.data.secondFactorNeeded ? t.needed : t.notNeeded}</p>
          <PasskeysPart passkeys={protection.data.passkeys} />
          <AppPart set={protection.data.app} />
          <RecoveryPart left={protection.data.recoveryCodes} />
        </>
      )}
    </Panel>
  );
}
