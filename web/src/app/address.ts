/** Takes from an address or a form what has one of these names and says something. */
export function chosenOf<Name extends string>(
  names: readonly Name[],
  told: Record<string, unknown>,
): Partial<Record<Name, string>> {
  const chosen: Partial<Record<Name, string>> = {};
  for (const name of names) {
    const value = told[name];
    if (typeof value === 'string' && value !== '') chosen[name] = value;
  }
  return chosen;
}
