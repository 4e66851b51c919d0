import { useQuery } from '@tanstack/react-query';
import { tell } from '../../api/client';
import type { Schemas } from '../../api/schema';
import { PageHeading } from '../../design/PageHeading';
import { ErrorState, Skeleton } from '../../design/States';
import { useLanguage } from '../../i18n/language';
import { roleName, roles } from '../../i18n/roles';
import { moment } from '../../i18n/time';
import { useWords } from '../../i18n/words';
import { ConfirmLink } from '../sign-in/ConfirmLink';
import { NoLink } from '../sign-in/NoLink';
import { freshRequest } from '../sign-in/oauth';
import styles from '../sign-in/SignIn.module.css';
import { useEntrance } from '../sign-in/useEntrance';
import { useSecret } from '../sign-in/useSecret';
import { Way } from '../sign-in/Way';
import { words } from './words';

/** Where an invitation's letter leads: who invites to what; accepting it signs in, too. */
export function InvitationPage() {
  const t = useWords(words);
  const link = useSecret();
  const offer = useQuery({
    queryKey: ['invitation', link],
    queryFn: () => tell('post', '/api/sign-in/invitation', { body: { link } }),
    enabled: link !== '',
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const entrance = useEntrance({
    request: () => freshRequest('/home', offer.data?.role.toLowerCase()),
    onEntered: (next) => location.assign(next),
  });
  if (entrance.place.at === 'door') {
    if (!link) return <NoLink />;
    if (offer.isLoadingError) {
      return (
        <>
          <PageHeading>{t.invitationTitle}</PageHeading>
          <ErrorState failure={offer.error} onRetry={() => void offer.refetch()} />
        </>
      );
    }
    if (!offer.data) return <Skeleton lines={5} />;
  }
  return (
    <Way entrance={entrance}>
      <PageHeading>{t.invitationTitle}</PageHeading>
      {offer.data && <Offer offer={offer.data} />}
      <p>{t.invitationText}</p>
      <ConfirmLink
        action={t.accept}
        entrance={entrance}
        confirm={(device) =>
          tell('post', '/api/sign-in/invitation/confirmation', {
            body: { link, ...(device && { device }) },
          })
        }
      />
    </Way>
  );
}

function Offer({ offer }: { offer: Schemas['Offer'] }) {
  const t = useWords(words);
  const language = useLanguage();
  const names = useWords(roles);
  const edition = offer.editionName?.[language] ?? offer.edition;
  const scope = offer.entryTitle ?? edition ?? t.platform;
  return (
    <>
      <p>{t.invitedBy(offer.inviter)}</p>
      <dl className={styles.facts}>
        <div>
          <dt>{t.forName}</dt>
          <dd>{offer.name}</dd>
        </div>
        <div>
          <dt>{t.role}</dt>
          <dd>{names[roleName(offer.role)]}</dd>
        </div>
        <div>
          <dt>{t.scope}</dt>
          <dd>{scope}</dd>
        </div>
        <div>
          <dt>{t.until}</dt>
          <dd>{moment(offer.until, language)}</dd>
        </div>
      </dl>
    </>
  );
}
