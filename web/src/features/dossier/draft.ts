import { keepDraft, keptDraft } from '../../design/formState';
import type { AnswerView } from './queries';

/** An answer while it is written. */
export interface Draft {
  level: number | undefined;
  explanation: string;
  /** One web address on each line. */
  links: string;
  files: AnswerView['files'];
}

export const EMPTY: Draft = { level: undefined, explanation: '', links: '', files: [] };

export function draftOf(answer: AnswerView | undefined): Draft {
  if (!answer) return EMPTY;
  const { level, explanation, links, files } = answer;
  return { level, explanation, links: links.join('\n'), files };
}

export function linksOf(draft: Draft): string[] {
  return draft.links
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** The answer as the services take it; it needs a level. */
export function formOf(draft: Draft, level: number, basedOn: number) {
  return {
    level,
    explanation: draft.explanation,
    links: linksOf(draft),
    files: draft.files.map((file) => file.id),
    basedOn,
  };
}

export function isSame(one: Draft, other: Draft): boolean {
  const said = (draft: Draft) => JSON.stringify(formOf(draft, draft.level ?? 0, 0));
  return said(one) === said(other);
}

interface Kept {
  draft: Draft;
  /** The version of the answer that was changed. */
  basedOn: number;
}

/** What was written in this tab and is not saved. */
export function keptAnswer(name: string): Kept | undefined {
  const { kept } = keptDraft(name);
  return kept ? (JSON.parse(kept) as Kept) : undefined;
}

export function keepAnswer(name: string, kept: Kept | null): void {
  keepDraft(name, kept && { kept: JSON.stringify(kept) });
}
