/**
 * What this tab has changed so far. Every write answers `Seen: <aggregate>/<number>`; a later
 * request sends it back as `After`, and no service answers with anything older.
 */
const KEPT = 'anugerah.seen';
const MOST = 20;

const numbers = new Map<string, number>(restored());

export function remember(answer: Response): void {
  const told = answer.headers.get('Seen');
  if (!told) return;
  for (const mark of told.split(',')) {
    const end = mark.lastIndexOf('/');
    const aggregate = mark.slice(0, end).trim();
    const number = Number(mark.slice(end + 1));
    if (!aggregate || !Number.isInteger(number)) continue;
    const known = numbers.get(aggregate) ?? 0;
    numbers.delete(aggregate);
    numbers.set(aggregate, Math.max(known, number));
  }
  for (const oldest of [...numbers.keys()].slice(0, -MOST)) numbers.delete(oldest);
  globalThis.sessionStorage?.setItem(KEPT, JSON.stringify([...numbers]));
}

/** The header's value; undefined if nothing was changed yet. */
export function after(): string | undefined {
  if (numbers.size === 0) return undefined;
  return [...numbers].map(([aggregate, number]) => `${aggregate}/${number}`).join(', ');
}

/** Another person has nothing to wait for. */
export function forgetMarks(): void {
  numbers.clear();
  globalThis.sessionStorage?.removeItem(KEPT);
}

function restored(): [string, number][] {
  try {
    return JSON.parse(globalThis.sessionStorage?.getItem(KEPT) ?? '[]') as [string, number][];
  } catch {
    return [];
  }
}
