/** What happened just now and needs no answer. */
export interface Toast {
  id: number;
  text: string;
  /** Takes it back, while the toast is to be seen. */
  undo?: () => void;
}

const SHOWN_MILLIS = 8_000;
// whoever may take something back gets the time to read what it was
const SHOWN_WITH_UNDO_MILLIS = 30_000;

let shown: readonly Toast[] = [];
let last = 0;
const listeners = new Set<() => void>();

export function toasts(): readonly Toast[] {
  return shown;
}

export function listenToToasts(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

export function toast(text: string, undo?: () => void): void {
  const id = ++last;
  set([...shown, { id, text, ...(undo && { undo }) }]);
  setTimeout(() => dismiss(id), undo ? SHOWN_WITH_UNDO_MILLIS : SHOWN_MILLIS);
}

export function dismiss(id: number): void {
  set(shown.filter((one) => one.id !== id));
}

function set(next: readonly Toast[]): void {
  shown = next;
  listeners.forEach((tell) => tell());
}
