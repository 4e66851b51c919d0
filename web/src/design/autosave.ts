import { useEffect, useState } from 'react';
import { Refusal, Unreachable } from '../api/refusal';

/**
 * How far what is on the page is saved: `waiting` for a pause in typing or for the connection,
 * `refused` until it is changed, `conflict` until somebody decides between two versions.
 */
export type SaveState =
  | { at: 'clean' }
  | { at: 'waiting' }
  | { at: 'saving' }
  | { at: 'saved'; since: number }
  | { at: 'away' }
  | { at: 'refused'; failure: unknown }
  | { at: 'conflict' };

const PAUSE_MILLIS = 1_200;
const FIRST_RETRY_MILLIS = 4_000;
const LAST_RETRY_MILLIS = 60_000;

/** Saves the latest value after a pause, one save at a time, and again where nothing answers. */
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
        this.set({ at: 'saved', since: Date.now() });
      } catch (failure) {
        this.pending ??= { value };
        return this.fail(failure);
      }
    }
  }

  private fail(failure: unknown): void {
    if (failure instanceof Refusal && failure.status === 412) return this.set({ at: 'conflict' });
    if (!(failure instanceof Unreachable)) return this.set({ at: 'refused', failure });
    this.set({ at: 'away' });
    this.later(Math.min(FIRST_RETRY_MILLIS * 2 ** this.failures++, LAST_RETRY_MILLIS));
  }

  private set(state: SaveState): void {
    this.state = state;
    this.tell(state);
  }
}

/** An autosaver for as long as the component is there; it saves at once when the network is back. */
export function useAutosave<T>(save: (value: T) => Promise<unknown>) {
  const [state, setState] = useState<SaveState>({ at: 'clean' });
  const [saver] = useState(() => new Autosaver<T>(save, setState));
  useEffect(() => saver.saveBy(save));
  useEffect(() => {
    const again = () => void saver.flush();
    addEventListener('online', again);
    return () => {
      removeEventListener('online', again);
      saver.stop();
    };
  }, [saver]);
  return { saver, state, dirty: state.at !== 'clean' && state.at !== 'saved' };
}
