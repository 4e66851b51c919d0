import type { Language } from './language';

const WIB = 'Asia/Jakarta';

// by the zones' rules, not by their cities: Indonesia has no summer time
const INDONESIAN: Record<string, string> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Pontianak': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Ujung_Pandang': 'WITA',
  'Asia/Jayapura': 'WIT',
};

/** The zone that a government's province keeps, by its short name. */
export function zoneOf(short: string): string {
  return Object.entries(INDONESIAN).find(([, name]) => name === short)?.[0] ?? WIB;
}

/** Where the viewer's clock is. */
export function viewerZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/**
 * An instant as officials write it: in the viewer's zone, and in WIB where that is another one.
 * `Jumat, 24 Okt 2025 17.00 WITA (16.00 WIB)`.
 */
export function moment(instant: Date | string, language: Language, zone = viewerZone()): string {
  const at = new Date(instant);
  const here = `${day(at, language, zone)} ${clock(at, language, zone)}`;
  if (zoneName(at, language, zone) === 'WIB') return here;
  const sameDay = day(at, language, zone) === day(at, language, WIB);
  const there = clock(at, language, WIB);
  return `${here} (${sameDay ? there : `${day(at, language, WIB)} ${there}`})`;
}

/** The day alone, without its weekday: `24 Okt 2025`. */
export function date(instant: Date | string, language: Language, zone = viewerZone()): string {
  return parts(new Date(instant), language, zone, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  });
}

/** The time of day alone. */
export function time(at: Date, language: Language, zone = viewerZone()): string {
  return parts(at, language, zone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
}

function day(at: Date, language: Language, zone: string): string {
  const weekday = parts(at, language, zone, { weekday: 'long' });
  return `${weekday}, ${date(at, language, zone)}`;
}

function clock(at: Date, language: Language, zone: string): string {
  return `${time(at, language, zone)} ${zoneName(at, language, zone)}`;
}

function zoneName(at: Date, language: Language, zone: string): string {
  const known = INDONESIAN[zone];
  if (known) return known;
  const told = new Intl.DateTimeFormat(locale(language), { timeZone: zone, timeZoneName: 'short' })
    .formatToParts(at)
    .find((part) => part.type === 'timeZoneName');
  return told?.value ?? zone;
}

function parts(
  at: Date,
  language: Language,
  zone: string,
  format: Intl.DateTimeFormatOptions,
): string {
  return new Intl.DateTimeFormat(locale(language), { ...format, timeZone: zone }).format(at);
}

/** The language with the country whose habits count. */
export function locale(language: Language): string {
  return language === 'id' ? 'id-ID' : 'en-GB';
}

/** How long until then, in the two largest units: `2 hari 4 jam`. */
export function span(milliseconds: number, language: Language): string {
  const minutes = Math.max(0, Math.floor(milliseconds / 60_000));
  const units: [number, 'day' | 'hour' | 'minute'][] = [
    [Math.floor(minutes / 1440), 'day'],
    [Math.floor((minutes % 1440) / 60), 'hour'],
    [minutes % 60, 'minute'],
  ];
  const first = units.findIndex(([count]) => count > 0);
  const shown = first < 0 ? units.slice(2) : units.slice(first, first + 2);
  return shown
    .map(([count, unit]) =>
      new Intl.NumberFormat(locale(language), { style: 'unit', unit, unitDisplay: 'long' }).format(
        count,
      ),
    )
    .join(' ');
}
