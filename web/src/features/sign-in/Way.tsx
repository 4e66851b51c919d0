import type { ReactNode } from 'react';
import { Banner } from '../../design/Banner';
import { Button } from '../../design/Button';
import { PageHeading } from '../../design/PageHeading';
import { Skeleton } from '../../design/States';
import { useWords } from '../../i18n/words';
import { Enrolment } from './Enrolment';
import { FailureBanner } from './FailureBanner';
import { RecoveryCodes } from './RecoveryCodes';
import { SecondFactor } from './SecondFactor';
import type { Entrance } from './useEntrance';
import { words } from './words';

interface Props {
  entrance: Entrance;
  /** The first step: whatever brings the first answer. */
  children: ReactNode;
}

/** The way in, from its first step to the last. */
export function Way({ entrance, children }: Props) {
  const t = useWords(words);
  const { place } = entrance;
  switch (place.at) {
    case 'door':
      return children;
    case 'step':
      return place.step.state === 'ENROLMENT' ? (
        <Enrolment step={place.step} entrance={entrance} />
      ) : (
        <SecondFactor step={place.step} entrance={entrance} />
      );
    case 'entering':
      return (
        <>
          <PageHeading>{t.entering}</PageHeading>
          <Skeleton />
        </>
      );
    case 'codes':
      return (
        <RecoveryCodes
          codes={place.codes}
          email={entrance.email}
          onKept={() => entrance.finish(place.next)}
        />
      );
    case 'over':
      return (
        <>
          <PageHeading>{t.overTitle}</PageHeading>
          <Banner tone="refused" title={place.detail} live>
            <div>
              <Button onClick={entrance.begin}>{t.beginAgain}</Button>
            </div>
          </Banner>
        </>
      );
    case 'failed':
      return (
        <>
          <PageHeading>{t.title}</PageHeading>
          <FailureBanner failure={place.failure} />
          <div>
            <Button onClick={entrance.begin}>{t.beginAgain}</Button>
          </div>
        </>
      );
  }
}
