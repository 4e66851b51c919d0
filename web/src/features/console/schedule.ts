import type { Schemas } from '../../api/schema';
import type { Values } from '../../design/Form';
import { fromWib, toWib } from './wib';

const ENDS = ['opens', 'closes'] as const;

/** One end of a window that is to be at another time. */
export interface Moved {
  code: string;
  end: (typeof ENDS)[number];
  before: string;
  after: string;
}

interface Changes {
  /** What the interface takes: the windows that change, by their code. */
  windows: Record<string, Schemas['Dates']>;
  moved: Moved[];
}

/** What somebody has changed in fields named `windows.<code>.opens` and `….closes`, in WIB. */
export function changesOf(windows: readonly Schemas['Window'][], values: Values): Changes {
  const changes: Changes = { windows: {}, moved: [] };
  for (const window of windows) {
    for (const end of ENDS) {
      const entered = values[`windows.${window.code}.${end}`];
      // to the minute, because a field shows no more than that
      if (!entered || entered === toWib(window[end])) continue;
      const after = fromWib(entered);
      changes.windows[window.code] = { ...changes.windows[window.code], [end]: after };
      changes.moved.push({ code: window.code, end, before: window[end], after });
    }
  }
  return changes;
}
