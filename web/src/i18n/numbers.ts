import type { Language } from './language';

const MOST_DECIMALS = 2;

/**
 * A number as it is written: `87,25` in Indonesian, `87.25` in English; with no more than two
 * decimals unless it is said how many.
 */
export function number(value: number, language: Language, decimals?: number): string {
  if (decimals === undefined) return decimal(value, language, 0, MOST_DECIMALS);
  return decimal(value, language, decimals, decimals);
}

// the browser's own formats take longer to be ready than a page to be shown: docs/decisions/0018-no-intl.md
function decimal(value: number, language: Language, least: number, most: number): string {
  const [whole = '', fraction = ''] = rounded(Math.abs(value), most).split('.');
  const decimals = fraction.slice(0, least) + fraction.slice(least).replace(/0+$/, '');
  const [group, point] = language === 'id' ? ['.', ','] : [',', '.'];
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  return `${value < 0 ? '-' : ''}${grouped}${decimals && point + decimals}`;
}

/** Half is rounded up, as it stands in the decimal form of the number. */
function rounded(value: number, decimals: number): string {
  const text = String(value);
  const exact = text.includes('e')
    ? value
    : Number(`${Math.round(Number(`${text}e${decimals}`))}e-${decimals}`);
  return exact.toFixed(decimals);
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
  const kilobytes = bytes / 1024;
  if (kilobytes < 1024) return `${number(Math.max(1, kilobytes), language, 0)} kB`;
  return `${decimal(kilobytes / 1024, language, 0, 1)} MB`;
}
