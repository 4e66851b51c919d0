import type { Values } from '../../design/Form';
import { keepDraft, keptDraft } from '../../design/formState';
import { valuesOf } from './changes';
import type { Registration } from './queries';

/** What the fields of a registration began with, and the tag by which that version is changed. */
export interface Base {
  values: Values;
  tag: string | undefined;
}

export function baseOf(registration: Registration, tag: string | undefined): Base {
  return { values: valuesOf(registration), tag };
}

/** Under what name is kept what was typed for an entry and not saved. */
export function draftOf(entry: string): string {
  return `registration-${entry}`;
}

/** What the draft of this name began with: whatever was saved since must not be lost to it. */
export function keptBase(draft: string): Base | undefined {
  const { base } = keptDraft(nameOf(draft));
  return base ? (JSON.parse(base) as Base) : undefined;
}

export function keepBase(draft: string, base: Base | null): void {
  keepDraft(nameOf(draft), base && { base: JSON.stringify(base) });
}

function nameOf(draft: string): string {
  return `${draft}.base`;
}
