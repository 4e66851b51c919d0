let ahead = 0;

/** The platform's clock counts, not the device's: its answers say what time it is, to the second. */
export function noteTime(answer: Response): void {
  const told = Date.parse(answer.headers.get('Date') ?? '');
  // an answer that was kept on the device says when it was given, not what time it is
  if (!Number.isNaN(told) && !answer.headers.has('Age')) ahead = told - Date.now();
}

/** The present instant by the platform's clock, in milliseconds. */
export function platformNow(): number {
  return Date.now() + ahead;
}
