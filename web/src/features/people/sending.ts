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
}

const KEPT = 'anugerah.draft.invitations';
const listeners = new Set<() => void>();
let present: Sending | undefined = kept();

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
  set({ edition, wanted, running: false });
  void goOn();
}

/** Sends what is still waiting, one after the other. */
export async function goOn(): Promise<void> {
  if (!present || present.running) return;
  set({ ...present, running: true });
  for (let next = nextOf(present); next; next = nextOf(present)) {
    const sent = await send(present.edition, next);
    if (!sent) break;
    replace(next.key, sent);
  }
  if (present) set({ ...present, running: false });
}

/** Who is next, unless somebody has stopped it. */
function nextOf(now: Sending | undefined): Wanted | undefined {
  return now?.running ? now.wanted.find((one) => one.state === 'waiting') : undefined;
}

export function stopSending(): void {
  if (present) set({ ...present, running: false });
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

/** What became of one; nothing if the platform was out of reach, and it has to wait. */
async function send(edition: string, { guest, key }: Wanted): Promise<Wanted | undefined> {
  try {
    await tell('post', '/api/invitations', {
      body: { ...guest, role: 'ASSESSOR', edition },
      key,
    });
    return { guest, key, state: 'sent' };
  } catch (thrown) {
    if (thrown instanceof Refusal && thrown.status < 500 && thrown.status !== 429) {
      return { guest, key, state: 'failed', why: thrown.detail };
    }
    return undefined;
  }
}

function replace(key: string, sent: Wanted): void {
  if (!present) return;
  set({ ...present, wanted: present.wanted.map((one) => (one.key === key ? sent : one)) });
}

function set(next: Sending | undefined): void {
  present = next;
  // as a draft of this tab: it is forgotten with the others on signing out
  if (next) sessionStorage.setItem(KEPT, JSON.stringify({ ...next, running: false }));
  else sessionStorage.removeItem(KEPT);
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
