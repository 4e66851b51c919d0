import { tell } from '../../api/client';
import { Refusal } from '../../api/refusal';
import type { Guest } from './guests';

/** One invitation of many, with the key by which it is sent once however often it is tried. */
interface Wanted {
  guest: Guest;
  key: string;
  state: 'waiting' | 'sent' | 'failed';
  why?: string;
}

/** Many invitations on their way, in this tab. */
export interface Sending {
  edition: string;
  wanted: readonly Wanted[];
  running: boolean;
  /** Whether somebody wished it to stop; otherwise it goes on by itself after a reload. */
  stopped: boolean;
  /** What stands in its way: it has ended because of it, or waits for it to pass. */
  failure?: unknown;
}

const KEPT = 'anugerah.draft.invitations';
const listeners = new Set<() => void>();
let present: Sending | undefined = kept();
let loop: Promise<void> | undefined;

export function sending(): Sending | undefined {
  return present;
}

export function listenToSending(tellThem: () => void): () => void {
  listeners.add(tellThem);
  return () => listeners.delete(tellThem);
}

/** Begins to send; whoever looks sees how far it is. */
export function beginSending(edition: string, guests: readonly Guest[]): void {
  const wanted = guests.map((guest) => ({
    guest,
    key: crypto.randomUUID(),
    state: 'waiting' as const,
  }));
  set({ edition, wanted, running: false, stopped: false });
  void goOn();
}

/** Sends what is still waiting, one after the other and never twice side by side. */
export function goOn(): Promise<void> {
  if (!present) return Promise.resolve();
  set({ ...present, running: true, stopped: false, failure: undefined });
  loop ??= sendAll();
  return loop;
}

/** Goes on where a reload or a failure has ended it, unless somebody wished it to stop. */
export function resumeSending(): void {
  if (!present || present.running || present.stopped) return;
  // whoever signs out takes the drafts of this tab along
  if (!kept()) set(undefined);
  else if (present.wanted.some((one) => one.state === 'waiting')) void goOn();
}

async function sendAll(): Promise<void> {
  let failure: unknown;
  for (let next = nextOf(present); next; next = nextOf(present)) {
    try {
      replace(await send(next));
    } catch (thrown) {
      const seconds = secondsToWait(thrown);
      if (seconds === undefined) {
        failure = thrown;
        break;
      }
      if (present) set({ ...present, failure: thrown });
      await new Promise((resume) => setTimeout(resume, seconds * 1000));
    }
  }
  loop = undefined;
  if (present) set({ ...present, running: false, failure });
}

/** Who is next, unless somebody has stopped it. */
function nextOf(now: Sending | undefined): (Wanted & { edition: string }) | undefined {
  const next = now?.running && now.wanted.find((one) => one.state === 'waiting');
  return next ? { ...next, edition: now.edition } : undefined;
}

export function stopSending(): void {
  if (present) set({ ...present, running: false, stopped: true });
}

/** Lets those that failed wait again, and goes on. */
export function retryFailed(): void {
  if (!present) return;
  const wanted = present.wanted.map((one): Wanted =>
    one.state === 'failed' ? { guest: one.guest, key: crypto.randomUUID(), state: 'waiting' } : one,
  );
  set({ ...present, wanted });
  void goOn();
}

export function forgetSending(): void {
  set(undefined);
}

/** What became of one; throws what says nothing of the guest, and would meet the next one, too. */
async function send({ guest, key, edition }: Wanted & { edition: string }): Promise<Wanted> {
  try {
    await tell('post', '/api/invitations', {
      body: { ...guest, role: 'ASSESSOR', edition },
      key,
    });
    return { guest, key, state: 'sent' };
  } catch (thrown) {
    if (!isAbout(thrown)) throw thrown;
    return { guest, key, state: 'failed', why: thrown.detail };
  }
}

function isAbout(thrown: unknown): thrown is Refusal {
  return (
    thrown instanceof Refusal && thrown.status < 500 && ![401, 403, 429].includes(thrown.status)
  );
}

/** After how long to come again by itself, where the platform asks for that. */
function secondsToWait(thrown: unknown): number | undefined {
  const asksToWait = thrown instanceof Refusal && [429, 503].includes(thrown.status);
  return asksToWait ? thrown.retryAfter : undefined;
}

function replace(sent: Wanted): void {
  if (!present) return;
  const wanted = present.wanted.map((one) => (one.key === sent.key ? sent : one));
  set({ ...present, wanted, failure: undefined });
}

function set(next: Sending | undefined): void {
  present = next;
  // as a draft of this tab: it is forgotten with the others on signing out
  if (next) {
    const { failure: _, ...rest } = next;
    sessionStorage.setItem(KEPT, JSON.stringify({ ...rest, running: false }));
  } else sessionStorage.removeItem(KEPT);
  listeners.forEach((tellThem) => tellThem());
}

function kept(): Sending | undefined {
  try {
    const found = globalThis.sessionStorage?.getItem(KEPT);
    return found ? (JSON.parse(found) as Sending) : undefined;
  } catch {
    return undefined;
  }
}
