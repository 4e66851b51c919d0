import type { Language } from './language';
import { locale } from './time';

/** A number as it is written: `87,25` in Indonesian, `87.25` in English. */
export function number(value: number, language: Language, decimals?: number): string {
  return new Intl.NumberFormat(locale(language), {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals ?? 2,
  }).format(value);
}

/** A size as people's machines tell it, in steps of 1,024: `640 kB`, `1,2 MB`. */
export function size(bytes: number, language: Language): string {
  const isSmall = bytes < 1024 ** 2;
  return new Intl.NumberFormat(locale(language), {
    style: 'unit',
    unit: isSmall ? 'kilobyte' : 'megabyte',
    maximumFractionDigits: isSmall ? 0 : 1,
  }).format(isSmall ? Math.max(1, bytes / 1024) : bytes / 1024 ** 2);
}

/** A score with the decimals it was published with. */
export function score(told: string, language: Language): string {
  return number(Number(told), language, told.split('.')[1]?.length ?? 0);
}
