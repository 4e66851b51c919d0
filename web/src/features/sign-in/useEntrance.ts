import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Refusal } from '../../api/refusal';
import { announce, sessionQuery } from '../../api/session';
import { keepDevice } from './device';
import { enter, NotLetIn, type ClientRequest, type Failure } from './oauth';
import type { Step } from './steps';

/** Where somebody is on the way in. */
export type Place =
  | { at: 'door' }
  | { at: 'step'; step: Exclude<Step, { state: 'DONE' }> }
  | { at: 'entering' }
  | { at: 'codes'; codes: string[]; next: string }
  | { at: 'over'; detail: string }
  | { at: 'failed'; failure: Failure };

interface Wanted {
  /** What the client wants; asked for when it is needed, because it is good for a while only. */
  request: () => Promise<ClientRequest>;
  /** Goes on to what was wanted. */
  onEntered: (next: string) => void;
}

/** Leads through the steps after the first one, to the session. */
export function useEntrance({ request, onEntered }: Wanted) {
  const queries = useQueryClient();
  const [place, setPlace] = useState<Place>({ at: 'door' });
  const [email, setEmail] = useState<string>();

  /** Takes what a step answered. */
  async function take(step: Step, by?: string): Promise<void> {
    if (by) setEmail(by);
    if (step.state !== 'DONE') {
      setPlace({ at: 'step', step });
      return;
    }
    setPlace({ at: 'entering' });
    if (step.device) await keepDevice(step.device, by ?? email);
    try {
      // the codes are shown when the ticket is used: it is good for two minutes only
      const next = await enter(await request(), step.ticket);
      await queries.invalidateQueries({ queryKey: sessionQuery.queryKey });
      announce('in');
      if (step.recoveryCodes) setPlace({ at: 'codes', codes: step.recoveryCodes, next });
      else onEntered(next);
    } catch (thrown) {
      setPlace(endOf(thrown));
    }
  }

  /** Does a step's work; an attempt that is over leads back to the door. */
  async function attempt(work: () => Promise<Step>): Promise<void> {
    try {
      await take(await work());
    } catch (thrown) {
      if (!(thrown instanceof Refusal) || !thrown.is('attempt-over')) throw thrown;
      setPlace({ at: 'over', detail: thrown.detail });
    }
  }

  return {
    place,
    email,
    take,
    attempt,
    finish: (next: string) => onEntered(next),
    begin: () => setPlace({ at: 'door' }),
  };
}

export type Entrance = ReturnType<typeof useEntrance>;

function endOf(thrown: unknown): Place {
  if (thrown instanceof NotLetIn) return { at: 'failed', failure: thrown.failure };
  if (thrown instanceof Refusal) return { at: 'over', detail: thrown.detail };
  return { at: 'failed', failure: 'unavailable' };
}
