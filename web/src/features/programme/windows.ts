import type { Stage } from '../../design/Ribbon';
import type { Language } from '../../i18n/language';
import type { Scheduled } from './edition';

const USUAL: Record<Language, Record<string, string>> = {
  id: { registration: 'Pendaftaran', submission: 'Bukti dukung' },
  en: { registration: 'Registration', submission: 'Evidence' },
};

/** The windows of a schedule by their names, in the order in which they open. */
export function windowsOf({ schedule, stages }: Scheduled, language: Language): Stage[] {
  const names = new Map(stages.map((one) => [`stage:${one.code}`, one.name[language]]));
  return schedule.windows
    .map(({ code, opens, closes }) => ({
      key: code,
      name: names.get(code) ?? USUAL[language][code] ?? code,
      opens,
      closes,
    }))
    .sort((a, b) => Date.parse(a.opens) - Date.parse(b.opens));
}

/** What a visitor has to know next: the first closing of what is open, else the next opening. */
export interface Next {
  what: 'closes' | 'opens';
  at: string;
  window: Stage;
}

/** What comes next; nothing once the season is over. */
export function nextOf(windows: readonly Stage[], now: number): Next | undefined {
  const isAhead = (at: string) => Date.parse(at) > now;
  const open = windows
    .filter((one) => !isAhead(one.opens) && isAhead(one.closes))
    .sort((a, b) => Date.parse(a.closes) - Date.parse(b.closes))[0];
  if (open) return { what: 'closes', at: open.closes, window: open };
  const coming = windows.find((one) => isAhead(one.opens));
  return coming && { what: 'opens', at: coming.opens, window: coming };
}
