import type { Schemas } from '../../api/schema';

export type Told = Schemas['Step'];

/** Where an attempt to sign in stands, and what it takes to go on. */
export type Step =
  | {
      state: 'SECOND_FACTOR';
      attempt: string;
      ways: Way[];
      passkey?: Schemas['RequestOptions'];
    }
  | { state: 'ENROLMENT'; attempt: string; ways: Way[] }
  | { state: 'DONE'; ticket: string; device?: string; recoveryCodes?: string[] };

export type Way = NonNullable<Told['ways']>[number];

/** The service tells each state with just what belongs to it. */
export function step(told: Told): Step {
  return told as Step;
}
