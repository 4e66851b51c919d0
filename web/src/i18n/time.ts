import type { Language } from './language';
import { counted } from './words';

/** A clock that people keep. */
export interface Zone {
  /** Its short name: WIB, WITA, WIT, or how far it is from Greenwich. */
  name: string;
  /** How far it is ahead of UTC, in minutes. */
  ahead: number;
}

// Indonesia has no summer time
const WIB = { name: 'WIB', ahead: 7 * 60 };
const INDONESIAN: readonly Zone[] = [
  WIB,
  { name: 'WITA', ahead: 8 * 60 },
  { name: 'WIT', ahead: 9 * 60 },
];

/** The zone that a government's province keeps, by its short name. */
export function zoneOf(short: string): Zone {
  return INDONESIAN.find((one) => one.name === short) ?? WIB;
}

/** Where the viewer's clock stands at an instant; summer time may change it. */
function viewerZone(at: Date): Zone {
  const ahead = -at.getTimezoneOffset();
  return INDONESIAN.find((one) => one.ahead === ahead) ?? { name: fromGreenwich(ahead), ahead };
}

function fromGreenwich(ahead: number): string {
  if (ahead === 0) return 'UTC';
  const distance = Math.abs(ahead);
  const minutes = distance % 60;
  const hours = `${ahead < 0 ? '-' : '+'}${Math.floor(distance / 60)}`;
  return `GMT${hours}${minutes ? `:${two(minutes)}` : ''}`;
}

/**
 * An instant as officials write it: in the viewer's zone, and in WIB where that is another one.
 * `Jumat, 24 Okt 2025 17.00 WITA (16.00 WIB)`.
 */
export function moment(instant: Date | string, language: Language, zone?: Zone): string {
  const at = new Date(instant);
  const own = zone ?? viewerZone(at);
  const here = `${day(at, language, own)} ${clock(at, language, own)}`;
  if (own.name === WIB.name) return here;
  const sameDay = day(at, language, own) === day(at, language, WIB);
  const there = clock(at, language, WIB);
  return `${here} (${sameDay ? there : `${day(at, language, WIB)} ${there}`})`;
}

/** The day alone, without its weekday: `24 Okt 2025`. */
export function date(instant: Date | string, language: Language, zone?: Zone): string {
  const at = new Date(instant);
  const there = shifted(at, zone ?? viewerZone(at));
  return `${there.getUTCDate()} ${MONTHS[language][there.getUTCMonth()]} ${there.getUTCFullYear()}`;
}

/** The time of day alone. */
export function time(at: Date, language: Language, zone?: Zone): string {
  const there = shifted(at, zone ?? viewerZone(at));
  return two(there.getUTCHours()) + (language === 'id' ? '.' : ':') + two(there.getUTCMinutes());
}

function day(at: Date, language: Language, zone: Zone): string {
  return `${WEEKDAYS[language][shifted(at, zone).getUTCDay()]}, ${date(at, language, zone)}`;
}

function clock(at: Date, language: Language, zone: Zone): string {
  return `${time(at, language, zone)} ${zone.name}`;
}

// the browser's own formats take longer to be ready than a page to be shown: docs/decisions/0018-no-intl.md
function shifted(at: Date, zone: Zone): Date {
  return new Date(at.getTime() + zone.ahead * 60_000);
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

const MONTHS: Record<Language, readonly string[]> = {
  id: 'Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des'.split(' '),
  en: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
};

const WEEKDAYS: Record<Language, readonly string[]> = {
  id: 'Minggu Senin Selasa Rabu Kamis Jumat Sabtu'.split(' '),
  en: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
};

type Unit = 'day' | 'hour' | 'minute';

const UNITS: Record<Language, Record<Unit, [one: string, several: string]>> = {
  id: { day: ['hari', 'hari'], hour: ['jam', 'jam'], minute: ['menit', 'menit'] },
  en: { day: ['day', 'days'], hour: ['hour', 'hours'], minute: ['minute', 'minutes'] },
};

/** How long until then, in the two largest units: `2 hari 4 jam`. */
export function span(milliseconds: number, language: Language): string {
  const minutes = Math.max(0, Math.floor(milliseconds / 60_000));
  const units: [number, Unit][] = [
    [Math.floor(minutes / 1440), 'day'],
    [Math.floor((minutes % 1440) / 60), 'hour'],
    [minutes % 60, 'minute'],
  ];
  const first = units.findIndex(([count]) => count > 0);
  const shown = first < 0 ? units.slice(2) : units.slice(first, first + 2);
  return shown.map(([count, unit]) => counted(count, ...UNITS[language][unit])).join(' ');
}
