import { useSyncExternalStore } from 'react';

/** The languages that the platform speaks. */
export type Language = 'id' | 'en';

const KEPT = 'anugerah.language';
const listeners = new Set<() => void>();
let present = kept() ?? preferred();

/** What was chosen on this device; otherwise what the browser asks for, as the gateway reads it. */
export function language(): Language {
  return present;
}

export function chooseLanguage(next: Language): void {
  present = next;
  globalThis.localStorage?.setItem(KEPT, next);
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

function kept(): Language | undefined {
  const found = globalThis.localStorage?.getItem(KEPT);
  return found === 'id' || found === 'en' ? found : undefined;
}

function preferred(): Language {
  const wanted = globalThis.navigator?.languages ?? [];
  const known = wanted.map((one) => one.slice(0, 2)).find((one) => one === 'id' || one === 'en');
  return known === 'en' ? 'en' : 'id';
}
