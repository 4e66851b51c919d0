import { Ribbon } from '../../design/Ribbon';
import { useLanguage } from '../../i18n/language';
import type { Clocked, Scheduled } from './edition';
import { NextDeadline } from './NextDeadline';
import { windowsOf } from './windows';

interface Props {
  /** The edition's. */
  name: string;
  edition: Scheduled & Clocked;
}

/** The road of an edition, and what is next on it by the platform's clock. */
export function Road({ name, edition }: Props) {
  const windows = windowsOf(edition, useLanguage());
  return (
    <>
      <Ribbon label={name} stages={windows} ahead={edition.ahead} />
      <NextDeadline windows={windows} ahead={edition.ahead} />
    </>
  );
}
