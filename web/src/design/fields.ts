/** What was entered, by the fields' names. */
export type Values = Record<string, string>;

export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

export function fieldsOf(form: HTMLFormElement | null): Control[] {
  return [...(form?.elements ?? [])].filter(
    (one): one is Control => 'validity' in one && !(one instanceof HTMLButtonElement),
  );
}

/** What a field is called. */
export function labelOf(field: Pick<Control, 'labels' | 'name'>): string {
  // a box stands before its words, and other fields have a remark after them
  const parts = [...(field.labels?.[0]?.childNodes ?? [])].map((part) => part.textContent);
  return parts.find((part) => part?.trim()) ?? field.name;
}

export function valuesOf(form: HTMLFormElement | null): Values {
  const values: Values = {};
  new FormData(form ?? undefined).forEach((value, name) => {
    // passwords are what they are; nothing else ends in a blank on purpose
    const field = form?.elements.namedItem(name);
    const asIs = field instanceof HTMLInputElement && field.dataset.secret === 'as-is';
    values[name] = asIs ? String(value) : String(value).trim();
  });
  return values;
}

/**
 * What somebody has changed, secrets left out. What a field began with may be another the next
 * time, and a draft must not bring it back.
 */
export function changedOf(
  fields: readonly Pick<Control, 'name' | 'value' | 'dataset'>[],
  values: Values,
): Values {
  const left = new Set(
    fields
      .filter(({ dataset, value }) => dataset.secret !== undefined || dataset.first === value)
      .map((field) => field.name),
  );
  return Object.fromEntries(Object.entries(values).filter(([name]) => !left.has(name)));
}
