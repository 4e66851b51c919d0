import type { ReactNode } from 'react';
import { useLanguage, type Language } from './language';

type Entry = ReactNode | ((...values: never[]) => ReactNode);

// the other language says the same things, with the same places to fill in
type Same<Entries> = {
  [K in keyof Entries]: Entries[K] extends (...values: infer Values) => infer Said
    ? (...values: Values) => Said extends string ? string : ReactNode
    : Entries[K] extends string
      ? string
      : ReactNode;
};

/** The words of one feature in both languages; what one of them lacks does not compile. */
export type Dictionary<Entries> = Readonly<Record<Language, Same<Entries>>>;

export function dictionary<Entries extends Record<string, Entry>>(both: {
  id: Entries;
  en: Same<Entries>;
}): Dictionary<Entries> {
  return both as unknown as Dictionary<Entries>;
}

export function useWords<Entries>(words: Dictionary<Entries>): Same<Entries> {
  return words[useLanguage()];
}

/** A number with its noun, in a language whose nouns change with it. */
export function counted(count: number | string, one: string, several: string): string {
  return `${count} ${String(count) === '1' ? one : several}`;
}
