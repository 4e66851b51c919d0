import { queryOptions } from '@tanstack/react-query';
import { ask } from '../../api/client';
import type { Schemas } from '../../api/schema';

export type Entry = Schemas['Entry'];
export type EntryView = Schemas['EntryView'];

/** One registration, with the tag of the version that a decision is based on. */
export function entryQuery(id: string) {
  return queryOptions({
    queryKey: ['entry', id],
    queryFn: ({ signal }) => ask('get', '/api/entries/{id}', { path: { id }, signal }),
  });
}
