import { useSyncExternalStore } from 'react';

/** The languages that the platform speaks. */
export type Language = 'id' | 'en';

const KEPT = 'anugerah.language';
const ASKED = 'lang';
const listeners = new Set<() => void>();
let present = asked() ?? kept() ?? preferred();

/**
 * What the address says, or what was chosen on this device; otherwise what the browser asks for, as
 * the gateway reads it.
 */
export function language(): Language {
  return present;
}

export function chooseLanguage(next: Language): void {
  present = next;
  globalThis.localStorage?.setItem(KEPT, next);
  forgetAsked();
  settle();
  listeners.forEach((tell) => tell());
}

export function useLanguage(): Language {
  return useSyncExternalStore(listen, language);
}

function listen(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

/** Says in the document which language it is in. */
export function settle(): void {
  document.documentElement.lang = present;
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
