/**
 * Who lets somebody in again in the midst of their work. The signed-in shell puts a dialogue here;
 * the request that was refused is then repeated, and no form loses what was typed into it.
 */
export type Reason = 'over' | 'long-ago';

type Porter = (reason: Reason) => Promise<boolean>;

let porter: Porter | undefined;
let asking: Promise<boolean> | undefined;
let declined = false;
const listeners = new Set<() => void>();

/** Sets the porter; the answer takes it away again. */
export function employ(next: Porter): () => void {
  porter = next;
  noteDeclined(false);
  return () => {
    if (porter === next) porter = undefined;
  };
}

/** Whether somebody has signed in again; one question serves all requests that wait for it. */
export function letIn(reason: Reason): Promise<boolean> {
  if (!porter) return Promise.resolve(false);
  asking ??= porter(reason)
    .then((again) => {
      noteDeclined(!again && reason === 'over');
      return again;
    })
    .finally(() => {
      asking = undefined;
    });
  return asking;
}

/** Whether somebody whose session is over did not want to begin another one. */
export function isDeclined(): boolean {
  return declined;
}

/** Told also when a session was begun elsewhere. */
export function noteDeclined(now: boolean): void {
  if (now === declined) return;
  declined = now;
  listeners.forEach((tell) => tell());
}

export function listenToDoor(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}
