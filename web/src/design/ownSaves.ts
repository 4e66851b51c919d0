import { isChangedMeanwhile } from './autosave';

/**
 * What was sent from here and not answered. A version that stands in the way of a save may be one of
 * these, of which only the answer was lost, and then nobody else has changed anything.
 */
export class OwnSaves<T> {
  private sent: T[] = [];

  constructor(private readonly isSame: (one: T, other: T) => boolean) {}

  /**
   * Saves a value. Where another version stands in the way, `rebase` reads it, and takes it for the
   * base of a second attempt if it is one's own; it answers whether it has.
   */
  async save(
    value: T,
    put: (value: T) => Promise<unknown>,
    rebase: (isOwn: (saved: T) => boolean) => Promise<boolean>,
  ): Promise<void> {
    this.sent.push(value);
    for (let again = false; ; again = true) {
      try {
        await put(value);
        this.sent = [];
        return;
      } catch (thrown) {
        if (!isChangedMeanwhile(thrown)) throw thrown;
        if (!(await rebase((saved) => !again && this.has(saved)))) throw thrown;
      }
    }
  }

  private has(saved: T): boolean {
    return this.sent.some((one) => this.isSame(one, saved));
  }
}
