import { queryOptions } from '@tanstack/react-query';
import { ask, tell } from '../../api/client';
import type { Schemas } from '../../api/schema';
import { roleName } from '../../i18n/roles';

export type Sheet = Schemas['SheetView'];
export type Conflict = Schemas['ConflictView'];

const AT_ONCE = 200;

/** All of an assessor's sheets in an edition. */
export function sheetsQuery(edition: string) {
  return queryOptions({
    queryKey: ['sheets', edition],
    queryFn: async ({ signal }): Promise<Sheet[]> => {
      const all: Sheet[] = [];
      let cursor: string | undefined;
      do {
        const query = { edition, limit: AT_ONCE, ...(cursor && { cursor }) };
        const page = await tell('get', '/api/sheets', { query, signal });
        all.push(...page.items);
        cursor = page.next;
      } while (cursor);
      return all;
    },
  });
}

/** One sheet, and the tag of its present version. */
export function sheetQuery(id: string) {
  return queryOptions({
    queryKey: ['sheet', id],
    queryFn: ({ signal }) => ask('get', '/api/sheets/{id}', { path: { id }, signal }),
  });
}

export function conflictsQuery(edition: string) {
  return queryOptions({
    queryKey: ['conflicts', edition],
    queryFn: async ({ signal }) =>
      (await tell('get', '/api/conflicts', { query: { edition, limit: 100 }, signal })).items,
  });
}

/** An assessor reads a dossier once it is submitted. */
export function evidenceQuery(entry: string) {
  return queryOptions({
    queryKey: ['dossier', entry],
    queryFn: ({ signal }) => tell('get', '/api/dossiers/{entry}', { path: { entry }, signal }),
    staleTime: 300_000,
  });
}

/** The editions for which somebody assesses. */
export function editionsOf(me: Schemas['Me']): string[] {
  const found = me.memberships
    .filter((one) => one.active && roleName(one.role) === 'assessor')
    .flatMap((one) => one.edition ?? []);
  return [...new Set(found)];
}
