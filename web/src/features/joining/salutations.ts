import type { Language } from '../../i18n/language';

type Options = readonly (readonly [value: string, label: string])[];

const ID: Options = [
  ['Bapak', 'Bapak'],
  ['Ibu', 'Ibu'],
  ['Bapak/Ibu', 'Bapak/Ibu'],
];

const EN: Options = [
  ['Mr', 'Mr'],
  ['Ms', 'Ms'],
  ['Mx', 'Mx'],
];

/** How letters may address somebody, with what they have chosen before. */
export function salutations(language: Language, chosen?: string): Options {
  const usual = language === 'id' ? ID : EN;
  const isUsual = !chosen || usual.some(([value]) => value === chosen);
  return isUsual ? usual : [[chosen, chosen], ...usual];
}

export const LANGUAGES: Options = [
  ['id', 'Bahasa Indonesia'],
  ['en', 'English'],
];
