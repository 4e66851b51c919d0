import type { Schemas } from '../../api/schema';

type Hour = Schemas['SubmissionHour'];

const HOUR = 3_600_000;
const SHOWN = 24;

/** One hour on the way to a deadline. */
export interface HourBefore extends Hour {
  /** How many hours are left when it begins. */
  left: number;
}

/**
 * The last day of submissions, hour by hour, those without any included: the one before the
 * deadline, or before the latest submission where that came earlier or nothing closes.
 */
export function lastHours(hours: readonly Hour[], closes: string | undefined): HourBefore[] {
  const latest = hours.at(-1);
  if (!latest) return [];
  const counts = new Map(hours.map(({ hour, count }) => [Date.parse(hour), count]));
  const end = closes ? Math.ceil(Date.parse(closes) / HOUR) * HOUR : Date.parse(latest.hour) + HOUR;
  const last = Math.min(end, Date.parse(latest.hour) + HOUR);
  const from = last - SHOWN * HOUR;
  return Array.from({ length: SHOWN }, (_, index) => {
    const hour = from + index * HOUR;
    return {
      hour: new Date(hour).toISOString(),
      count: counts.get(hour) ?? 0,
      left: Math.round((end - hour) / HOUR),
    };
  });
}
