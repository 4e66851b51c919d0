/**
 * Who lets somebody in again in the midst of their work. The signed-in shell puts a dialogue here;
 * the request that was refused is then repeated, and no form loses what was typed into it.
 */
export type Reason = 'over' | 'long-ago';

type Porter = (reason: Reason) => Promise<boolean>;

let porter: Porter | undefined;
let asking: Promise<boolean> | undefined;

/** Sets the porter; the answer takes it away again. */
export function employ(next: Porter): () => void {
  porter = next;
  return () => {
    if (porter === next) porter = undefined;
  };
}

/** Whether somebody has signed in again; one question serves all requests that wait for it. */
export function letIn(reason: Reason): Promise<boolean> {
  if (!porter) return Promise.resolve(false);
  asking ??= porter(reason).finally(() => {
    asking = undefined;
  });
  return asking;
}
