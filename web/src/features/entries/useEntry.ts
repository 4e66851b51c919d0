import { useQuery } from '@tanstack/react-query';
import { useNow } from '../../design/Countdown';
import { dossierQuery, type Dossier } from '../dossier/queries';
import { editionQuery, type Edition } from '../programme/edition';
import { windowOf } from './clock';
import { entryQuery, standingsQuery, type Registration, type Standing } from './queries';
import type { Situation } from './season';
import { useRole } from './useRole';

/** An entry with all that decides where it is on its road. */
export interface KnownEntry {
  registration: Registration;
  /** The tag of the registration's present version. */
  tag: string | undefined;
  edition: Edition;
  /** How far the edition's time is ahead of this machine's, in milliseconds. */
  ahead: number;
  dossier: Dossier | undefined;
  standings: readonly Standing[];
  situation: Situation;
}

/** Reads an entry; what is not known yet is left out, what failed can be asked for again. */
export function useEntry(id: string): {
  known?: KnownEntry;
  failure: unknown;
  retry: () => void;
} {
  const role = useRole();
  const entry = useQuery(entryQuery(id));
  const registration = entry.data?.data;
  const edition = useQuery({
    ...editionQuery(registration?.entry.edition ?? ''),
    enabled: registration !== undefined,
  });
  const isVerified = registration?.entry.status === 'VERIFIED';
  const dossier = useQuery({ ...dossierQuery(id), enabled: isVerified });
  // a contributor is told of results with everybody else
  const standings = useQuery({
    ...standingsQuery(id),
    enabled: isVerified && role !== 'contributor',
  });
  const offset = edition.data?.ahead ?? 0;
  const now = useNow(offset);

  const failure = entry.error ?? edition.error ?? dossier.error ?? standings.error;
  const retry = () =>
    [entry, edition, dossier, standings].forEach((one) => one.isError && void one.refetch());
  const told = dossier.data ?? undefined;
  // what could not be read is not the same as nothing
  const isUnknown = dossier.isLoadingError || (standings.isLoadingError && isSubmitted(told));
  const isWaiting = isVerified && (dossier.isLoading || standings.isLoading);
  if (!registration || !edition.data || isWaiting || isUnknown) return { failure, retry };

  return {
    failure,
    retry,
    known: {
      registration,
      tag: entry.data?.tag,
      edition: edition.data,
      ahead: offset,
      dossier: told,
      standings: standings.data ?? [],
      situation: {
        status: registration.entry.status,
        isGroup: edition.data.rules.entrants === 'GROUP',
        hasNominee: registration.nominee !== undefined,
        hasLetter: registration.assignmentLetter !== undefined,
        dossier: told && {
          status: told.status,
          complete: told.completeness.missing.length === 0,
        },
        registration: windowOf(edition.data, 'registration'),
        submission: windowOf(edition.data, 'submission'),
        now,
        results: standings.data?.length ?? 0,
      },
    },
  };
}

// before that nothing on its road depends on results
function isSubmitted(dossier: Dossier | undefined): boolean {
  return dossier?.status === 'SUBMITTED';
}
