import type { Language } from './language';
import { locale } from './time';

/** A number as it is written: `87,25` in Indonesian, `87.25` in English. */
export function number(value: number, language: Language, decimals?: number): string {
  return new Intl.NumberFormat(locale(language), {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals ?? 2,
  }).format(value);
}
