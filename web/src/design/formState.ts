import { createContext, useContext } from 'react';

/** What a form's submission throws when it is not sent after all: everything stays as it is. */
export const notSent = Symbol('not sent');

/** What a form knows of its fields. */
export interface FormState {
  /** What is wrong, by the fields' names. */
  errors: Readonly<Record<string, string>>;
  /** What was typed before the page was left. */
  draft: Readonly<Record<string, string>>;
  /** The id of the element of a field, which the error summary links to. */
  idOf: (name: string) => string;
}

export const FormContext = createContext<FormState>({
  errors: {},
  draft: {},
  idOf: (name) => `field-${name}`,
});

export function useField(name: string) {
  const { errors, draft, idOf } = useContext(FormContext);
  const id = idOf(name);
  return { id, error: errors[name], kept: draft[name] };
}

const PREFIX = 'anugerah.draft.';

/** What was typed into the form of this name and not sent, in this tab. */
export function keptDraft(name: string | undefined): Record<string, string> {
  if (!name) return {};
  try {
    return JSON.parse(sessionStorage.getItem(PREFIX + name) ?? '{}') as Record<string, string>;
  } catch {
    return {};
  }
}

export function keepDraft(name: string | undefined, values: Record<string, string> | null): void {
  if (!name) return;
  if (values) sessionStorage.setItem(PREFIX + name, JSON.stringify(values));
  else sessionStorage.removeItem(PREFIX + name);
}

const OWNER = 'anugerah.drafts-of';

/** Keeps drafts for whoever is signed in now; whether this tab was somebody else's, whose are forgotten. */
export function keepDraftsOf(account: string): boolean {
  const before = sessionStorage.getItem(OWNER);
  if (before === account) return false;
  forgetDrafts();
  sessionStorage.setItem(OWNER, account);
  return before !== null;
}

/** Nobody finds in this tab what somebody else has typed. */
export function forgetDrafts(): void {
  for (const key of Object.keys(sessionStorage)) {
    if (key.startsWith(PREFIX)) sessionStorage.removeItem(key);
  }
}
