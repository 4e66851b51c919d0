import { useEffect, useState } from 'react';
import { platformNow } from '../api/clock';
import { Refusal, Unreachable } from '../api/refusal';

/**
 * How far what is on the page is saved: `waiting` for a pause in typing, `away` where it could not be
 * taken in just now, `refused` until it is changed, `conflict` until somebody decides between two
 * versions.
 */
export type SaveState =
  | { at: 'clean' }
  | { at: 'waiting' }
  | { at: 'saving' }
  | { at: 'saved'; since: number }
  | { at: 'away'; failure: unknown }
  | { at: 'refused'; failure: unknown }
  | { at: 'conflict' };

const PAUSE_MILLIS = 1_200;
const FIRST_RETRY_MILLIS = 4_000;
const LAST_RETRY_MILLIS = 60_000;
// the same value may be taken in later, unlike one that is wrong
const PASSING: readonly number[] = [401, 408, 429];

/** Saves the latest value after a pause, one save at a time, and again where it was not taken in. */
export class Autosaver<T> {
  private pending: { value: T } | undefined;
  private running: Promise<void> | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private failures = 0;
  private state: SaveState = { at: 'clean' };

  constructor(
    private save: (value: T) => Promise<unknown>,
    private readonly tell: (state: SaveState) => void,
  ) {}

  /** Saves in this way from now on. */
  saveBy(save: (value: T) => Promise<unknown>): void {
    this.save = save;
  }

  /** Whether nothing is saved until somebody has decided between two versions. */
  get undecided(): boolean {
    return this.state.at === 'conflict';
  }

  /** Takes the place of whatever was to be saved before. */
  change(value: T): void {
    this.pending = { value };
    if (this.state.at === 'conflict') return;
    if (!this.running) this.set({ at: 'waiting' });
    this.later(PAUSE_MILLIS);
  }

  /** Saves now; whether nothing is left unsaved. */
  async flush(): Promise<boolean> {
    clearTimeout(this.timer);
    while (this.running) await this.running;
    if (this.pending && this.state.at !== 'conflict') await this.start();
    return this.pending === undefined;
  }

  /** Forgets what is not saved: it was decided upon otherwise. */
  settle(): void {
    clearTimeout(this.timer);
    this.pending = undefined;
    this.set({ at: 'clean' });
  }

  /** Waits with the value until somebody has decided between it and another version. */
  hold(value: T): void {
    clearTimeout(this.timer);
    this.pending = { value };
    this.set({ at: 'conflict' });
  }

  /** Saves what is pending after a conflict was decided. */
  resume(value: T): Promise<boolean> {
    this.pending = { value };
    this.set({ at: 'waiting' });
    return this.flush();
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  private later(millis: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), millis);
  }

  private start(): Promise<void> {
    this.running ??= this.run().finally(() => {
      this.running = undefined;
    });
    return this.running;
  }

  private async run(): Promise<void> {
    while (this.pending) {
      const { value } = this.pending;
      this.pending = undefined;
      this.set({ at: 'saving' });
      try {
        await this.save(value);
        this.failures = 0;
        this.set({ at: 'saved', since: platformNow() });
      } catch (failure) {
        this.pending ??= { value };
        return this.fail(failure);
      }
    }
  }

  private fail(failure: unknown): void {
    if (isChangedMeanwhile(failure)) return this.set({ at: 'conflict' });
    if (!isPassing(failure)) return this.set({ at: 'refused', failure });
    this.set({ at: 'away', failure });
    // whoever does not want to sign in now is not asked again and again
    if (failure instanceof Refusal && failure.status === 401) return;
    const backoff = Math.min(FIRST_RETRY_MILLIS * 2 ** this.failures++, LAST_RETRY_MILLIS);
    const asked = failure instanceof Refusal ? (failure.retryAfter ?? 0) * 1_000 : 0;
    this.later(Math.max(backoff, asked));
  }

  private set(state: SaveState): void {
    this.state = state;
    this.tell(state);
  }
}

/** Whether somebody else was first. */
export function isChangedMeanwhile(failure: unknown): boolean {
  return failure instanceof Refusal && failure.status === 412;
}

function isPassing(failure: unknown): boolean {
  if (failure instanceof Unreachable) return true;
  return failure instanceof Refusal && (failure.status >= 500 || PASSING.includes(failure.status));
}

/**
 * An autosaver for as long as the component is there. It begins with what was restored, and saves at
 * once when the network is back.
 */
export function useAutosave<T>(save: (value: T) => Promise<unknown>, restored?: T) {
  const [unsaved] = useState(restored);
  const [state, setState] = useState<SaveState>({
    at: unsaved === undefined ? 'clean' : 'waiting',
  });
  const [saver] = useState(() => new Autosaver<T>(save, setState));
  useEffect(() => saver.saveBy(save));
  useEffect(() => {
    if (unsaved !== undefined) saver.change(unsaved);
    const again = () => void saver.flush();
    addEventListener('online', again);
    return () => {
      removeEventListener('online', again);
      saver.stop();
    };
  }, [saver, unsaved]);
  return { saver, state, dirty: state.at !== 'clean' && state.at !== 'saved' };
}
