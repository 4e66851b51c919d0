import { expect, test } from 'vitest';
import { nextOf, stepsOf, type Situation } from './season';

const MONDAY = Date.parse('2025-07-07T00:00:00Z');

const draft: Situation = {
  status: 'DRAFT',
  isGroup: false,
  hasNominee: true,
  hasLetter: false,
  registration: {
    code: 'registration',
    opens: '2025-07-01T00:00:00Z',
    closes: '2025-07-31T10:00:00Z',
  },
  submission: {
    code: 'submission',
    opens: '2025-07-20T00:00:00Z',
    closes: '2025-08-31T10:00:00Z',
  },
  now: MONDAY,
  results: 0,
};

const verified: Situation = { ...draft, status: 'VERIFIED', hasLetter: true };

function presentOf(situation: Situation) {
  return stepsOf(situation).find((step) => step.state === 'present')?.name;
}

test('a draft asks for the Sekda, then for the letter, then to be handed in', () => {
  expect(nextOf({ ...draft, hasNominee: false })).toEqual({
    name: 'nominee',
    by: draft.registration.closes,
  });
  expect(nextOf(draft).name).toBe('letter');
  expect(nextOf({ ...draft, hasLetter: true }).name).toBe('handIn');
  expect(presentOf(draft)).toBe('letter');
});

test('what was returned is corrected before the registration closes', () => {
  const returned: Situation = { ...draft, status: 'RETURNED', hasLetter: true };
  expect(nextOf(returned)).toEqual({ name: 'correct', by: draft.registration.closes });
  expect(presentOf(returned)).toBe('handIn');
});

test('the closing instant itself is too late', () => {
  const late = { ...draft, now: Date.parse(draft.registration.closes) };
  expect(nextOf(late).name).toBe('registrationOver');
  expect(stepsOf(late).find((step) => step.state === 'missed')?.name).toBe('letter');
});

test('after verification the answers come, then the Sekda, then the submission', () => {
  expect(nextOf(verified).name).toBe('answer');
  const complete = { ...verified, dossier: { status: 'DRAFTING' as const, complete: true } };
  expect(nextOf(complete).name).toBe('send');
  expect(presentOf(complete)).toBe('approval');
  const asked = { ...verified, dossier: { status: 'WITH_SEKDA' as const, complete: true } };
  expect(nextOf(asked).name).toBe('awaitSekda');
  const approved = { ...verified, dossier: { status: 'APPROVED' as const, complete: true } };
  expect(nextOf(approved)).toEqual({ name: 'awaitOpening', by: draft.submission.opens });
  expect(nextOf({ ...approved, now: Date.parse('2025-08-01T00:00:00Z') }).name).toBe('submit');
});

test('a group submits by itself, without letter and Sekda', () => {
  const group: Situation = {
    ...verified,
    isGroup: true,
    hasLetter: false,
    hasNominee: false,
    dossier: { status: 'DRAFTING', complete: true },
    now: Date.parse('2025-08-01T00:00:00Z'),
  };
  expect(nextOf(group).name).toBe('submit');
  expect(stepsOf(group).map((step) => step.name)).not.toContain('approval');
});

test('after the submission the results are waited for, and then seen', () => {
  const submitted: Situation = { ...verified, dossier: { status: 'SUBMITTED', complete: true } };
  expect(nextOf(submitted).name).toBe('awaitResults');
  expect(nextOf({ ...submitted, results: 1 }).name).toBe('seeResults');
  expect(stepsOf({ ...submitted, results: 1 }).every((step) => step.state === 'done')).toBe(true);
});

test('what was never submitted is missed, not waited for', () => {
  const lapsed: Situation = { ...verified, dossier: { status: 'LAPSED', complete: false } };
  expect(nextOf(lapsed).name).toBe('submissionOver');
  expect(stepsOf(lapsed).find((step) => step.state === 'missed')?.name).toBe('answers');
});
