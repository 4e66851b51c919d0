import type { Schemas } from '../../api/schema';
import type { StepState } from '../../design/Steps';
import type { EntryStatus } from './queries';

type Window = Schemas['Window'];

/** All that decides where an entry is on its road. */
export interface Situation {
  status: EntryStatus;
  /** A group names no Sekda and needs no letter. */
  isGroup: boolean;
  hasNominee: boolean;
  hasLetter: boolean;
  /** What is answered so far; nothing before the registration is verified. */
  dossier?: { status: Schemas['DossierView']['status']; complete: boolean } | undefined;
  registration: Window;
  submission: Window;
  /** Programme time. */
  now: number;
  /** How many results are published. */
  results: number;
}

export type StepName =
  | 'register'
  | 'letter'
  | 'handIn'
  | 'verification'
  | 'answers'
  | 'approval'
  | 'submission'
  | 'results';

export interface Step {
  name: StepName;
  state: StepState;
}

/** What comes next, which is what the page's one primary action does. */
export type NextName =
  | 'nominee'
  | 'letter'
  | 'handIn'
  | 'correct'
  | 'awaitVerification'
  | 'answer'
  | 'send'
  | 'awaitSekda'
  | 'awaitOpening'
  | 'submit'
  | 'awaitResults'
  | 'seeResults'
  | 'rejected'
  | 'withdrawn'
  | 'registrationOver'
  | 'submissionOver';

export interface Next {
  name: NextName;
  /** By when, or from when where it waits for an opening. */
  by?: string;
}

const GROUP_STEPS: readonly StepName[] = [
  'register',
  'handIn',
  'verification',
  'answers',
  'submission',
  'results',
];

const ALL_STEPS: readonly StepName[] = [
  'register',
  'letter',
  'handIn',
  'verification',
  'answers',
  'approval',
  'submission',
  'results',
];

/** The checklist of an entry: what is done, what is next, what was missed. */
export function stepsOf(situation: Situation): Step[] {
  const names = situation.isGroup ? GROUP_STEPS : ALL_STEPS;
  const open = names.findIndex((name) => !isDone(name, situation));
  const isOver = ENDS.has(nextOf(situation).name);
  return names.map((name, index) => {
    if (open < 0 || index < open) return { name, state: 'done' };
    if (index > open) return { name, state: 'coming' };
    return { name, state: isOver ? 'missed' : 'present' };
  });
}

const ENDS: ReadonlySet<NextName> = new Set([
  'rejected',
  'withdrawn',
  'registrationOver',
  'submissionOver',
]);

/** What its people do next, and by when. */
export function nextOf(situation: Situation): Next {
  const { status, registration, submission, now } = situation;
  if (status === 'WITHDRAWN') return { name: 'withdrawn' };
  if (status === 'REJECTED') return { name: 'rejected' };
  if (status === 'SUBMITTED') return { name: 'awaitVerification' };
  if (status !== 'VERIFIED') {
    if (now >= Date.parse(registration.closes)) return { name: 'registrationOver' };
    return { name: beforeHandIn(situation), by: registration.closes };
  }
  const dossier = situation.dossier?.status;
  if (dossier === 'SUBMITTED') {
    return { name: situation.results > 0 ? 'seeResults' : 'awaitResults' };
  }
  if (dossier === 'LAPSED' || now >= Date.parse(submission.closes)) {
    return { name: 'submissionOver' };
  }
  return beforeSubmission(situation);
}

function beforeHandIn({ status, isGroup, hasNominee, hasLetter }: Situation): NextName {
  if (status === 'RETURNED') return 'correct';
  if (!isGroup && !hasNominee) return 'nominee';
  return isGroup || hasLetter ? 'handIn' : 'letter';
}

function beforeSubmission({ dossier, isGroup, submission, now }: Situation): Next {
  const by = submission.closes;
  if (!dossier?.complete) return { name: 'answer', by };
  if (!isGroup && dossier.status === 'WITH_SEKDA') return { name: 'awaitSekda', by };
  if (!isGroup && dossier.status !== 'APPROVED') return { name: 'send', by };
  if (now < Date.parse(submission.opens)) return { name: 'awaitOpening', by: submission.opens };
  return { name: 'submit', by };
}

function isDone(name: StepName, situation: Situation): boolean {
  const { status, dossier, hasLetter, results } = situation;
  const isHandedIn = status === 'SUBMITTED' || status === 'VERIFIED' || status === 'REJECTED';
  const isSubmitted = dossier?.status === 'SUBMITTED';
  switch (name) {
    case 'register':
      return true;
    case 'letter':
      return hasLetter || isHandedIn;
    case 'handIn':
      return isHandedIn;
    case 'verification':
      return status === 'VERIFIED';
    case 'answers':
      return isSubmitted || dossier?.complete === true;
    case 'approval':
      return isSubmitted || dossier?.status === 'APPROVED';
    case 'submission':
      return isSubmitted;
    case 'results':
      return results > 0;
  }
}
