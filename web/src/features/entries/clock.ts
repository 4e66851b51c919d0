import type { Schemas } from '../../api/schema';

interface Timed {
  schedule: Schemas['Schedule'];
}

/** When something of an edition is open; every edition has windows for these two. */
export function windowOf(edition: Timed, code: string): Schemas['Window'] {
  const found = edition.schedule.windows.find((one) => one.code === code);
  // what is never open closes before it opens
  return found ?? { code, opens: '9999-12-31T00:00:00Z', closes: '1970-01-01T00:00:00Z' };
}

/** Whether something of an edition is open at an instant of its time. */
export function isOpen(edition: Timed, code: string, now: number): boolean {
  const { opens, closes } = windowOf(edition, code);
  return Date.parse(opens) <= now && now < Date.parse(closes);
}
