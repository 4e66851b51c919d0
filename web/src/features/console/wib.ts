const WIB_OFFSET = '+07:00';

/** An instant as a field for day and time shows it, in WIB: `2025-10-24T17:00`. */
export function toWib(instant: string): string {
  return new Date(Date.parse(instant) + 7 * 3_600_000).toISOString().slice(0, 16);
}

/** The instant of what was entered into such a field. */
export function fromWib(local: string): string {
  return new Date(`${local}:00${WIB_OFFSET}`).toISOString();
}
