import { tell } from '../../api/client';
import { PageHeading } from '../../design/PageHeading';
import { useWords } from '../../i18n/words';
import { ConfirmLink } from './ConfirmLink';
import { NoLink } from './NoLink';
import { freshRequest } from './oauth';
import { useEntrance } from './useEntrance';
import { useSecret } from './useSecret';
import { Way } from './Way';
import { words } from './words';

/** Where a sign-in link leads: nothing happens by opening it, because mail scanners do that too. */
export function LinkPage() {
  const t = useWords(words);
  const link = useSecret();
  const entrance = useEntrance({
    request: () => freshRequest('/home'),
    onEntered: (next) => location.assign(next),
  });
  if (!link && entrance.place.at === 'door') return <NoLink ask="/sign-in" />;
  return (
    <Way entrance={entrance}>
      <PageHeading>{t.arriveTitle}</PageHeading>
      <p>{t.arriveText}</p>
      <ConfirmLink
        action={t.arrive}
        entrance={entrance}
        confirm={(device) =>
          tell('post', '/api/sign-in/link/confirmation', {
            body: { link, ...(device && { device }) },
          })
        }
      />
    </Way>
  );
}
