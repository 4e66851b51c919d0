import { useSyncExternalStore } from 'react';

/** The languages that the platform speaks. */
export type Language = 'id' | 'en';

const KEPT = 'anugerah.language';
const ASKED = 'lang';
const listeners = new Set<() => void>();
const told = asked() ?? kept();
let isChosen = told !== undefined;
let present = told ?? preferred();

/**
 * What the address says, or what was chosen on this device; otherwise what the account of whoever is
 * signed in says, or what the browser asks for, as the gateway reads it.
 */
export function language(): Language {
  return present;
}

export function chooseLanguage(next: Language): void {
  isChosen = true;
  globalThis.localStorage?.setItem(KEPT, next);
  forgetAsked();
  speak(next);
}

/** Whether the address or somebody on this device says which language it is to be. */
export function isLanguageChosen(): boolean {
  return isChosen;
}

/** Speaks an account's language from now on, unless another one was chosen; the next person has their own. */
export function followLanguage(theirs: string): void {
  const next = known(theirs);
  if (next && !isChosen) speak(next);
}

function speak(next: Language): void {
  if (next === present) return;
  present = next;
  settle();
  listeners.forEach((tell) => tell());
}

export function useLanguage(): Language {
  return useSyncExternalStore(listen, language, language);
}

function listen(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

/** Says in the document which language it is in. */
export function settle(): void {
  // a page that is drawn while the client is built stands in none
  if (globalThis.document) document.documentElement.lang = present;
}

/** What a link asks for, such as one from a search engine to the page in one language. */
function asked(): Language | undefined {
  return known(new URLSearchParams(globalThis.location?.search).get(ASKED));
}

/** Somebody has chosen for themselves: the address must not ask for another one at the next visit. */
function forgetAsked(): void {
  const address = new URL(globalThis.location.href);
  if (!address.searchParams.has(ASKED)) return;
  address.searchParams.delete(ASKED);
  history.replaceState(history.state, '', address);
}

function kept(): Language | undefined {
  return known(globalThis.localStorage?.getItem(KEPT));
}

function known(found: string | null | undefined): Language | undefined {
  return found === 'id' || found === 'en' ? found : undefined;
}

function preferred(): Language {
  const wanted = globalThis.navigator?.languages ?? [];
  return wanted.map((one) => known(one.slice(0, 2))).find((one) => one) ?? 'id';
}
