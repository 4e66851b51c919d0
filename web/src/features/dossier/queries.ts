import { queryOptions } from '@tanstack/react-query';
import { tell } from '../../api/client';
import { Refusal } from '../../api/refusal';
import type { Schemas } from '../../api/schema';

export type Dossier = Schemas['DossierView'];
export type AnswerView = Schemas['AnswerView'];
export type Indicator = Schemas['Indicator'];
export type Instrument = Schemas['Instrument'];

/** What an entry answers; nothing before its registration is verified. */
export function dossierQuery(entry: string) {
  return queryOptions({
    queryKey: ['dossier', entry],
    queryFn: async ({ signal }): Promise<Dossier | null> => {
      try {
        return await tell('get', '/api/dossiers/{entry}', { path: { entry }, signal });
      } catch (thrown) {
        if (thrown instanceof Refusal && thrown.status === 404) return null;
        throw thrown;
      }
    },
  });
}
