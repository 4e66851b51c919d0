import { Banner } from '../../design/Banner';
import { useWords } from '../../i18n/words';
import type { Failure } from './oauth';
import { words } from './words';

/** Why a sign-in did not come about. */
export function FailureBanner({ failure }: { failure: Failure }) {
  const t = useWords(words);
  return (
    <Banner tone={failure === 'denied' ? 'info' : 'refused'} title={t[`${failure}Title`]} live>
      <p>{t[failure]}</p>
    </Banner>
  );
}
