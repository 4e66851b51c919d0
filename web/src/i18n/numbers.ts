import type { Language } from './language';
import { locale } from './time';

/** A number as it is written: `87,25` in Indonesian, `87.25` in English. */
export function number(value: number, language: Language, decimals?: number): string {
  return new Intl.NumberFormat(locale(language), {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals ?? 2,
  }).format(value);
}

/** A share that is given in per cent: `12,5%`. */
export function percent(value: number, language: Language): string {
  return `${number(value, language)}%`;
}

/** A score that was told as a decimal, with the decimals it came with. */
export function score(told: string, language: Language): string {
  return number(Number(told), language, told.split('.')[1]?.length ?? 0);
}

/** A place as it is awarded: I, II, III. */
export function roman(place: number): string {
  const digits: readonly [number, string][] = [
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let rest = place;
  let written = '';
  for (const [value, digit] of digits) {
    for (; rest >= value; rest -= value) written += digit;
  }
  return written;
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
