import { queryOptions } from '@tanstack/react-query';
import { tell } from '../../api/client';
import type { Schemas } from '../../api/schema';
import type { Stage } from '../../design/Ribbon';
import type { Language } from '../../i18n/language';

type Edition = Schemas['EditionView'];

const MOST_SHOWN = 3;

/** The latest editions with their rules: each one's names of stages stand there. */
export const editionsQuery = queryOptions({
  queryKey: ['editions', 'front'],
  queryFn: async ({ signal }): Promise<Edition[]> => {
    const page = await tell('get', '/api/editions', { query: { limit: 50 }, signal });
    const latest = page.items.toSorted((a, b) => begins(b) - begins(a)).slice(0, MOST_SHOWN);
    return Promise.all(
      latest.map(({ id }) => tell('get', '/api/editions/{id}', { path: { id }, signal })),
    );
  },
  staleTime: 60_000,
});

function begins(row: Schemas['EditionRow']): number {
  return Math.min(...row.schedule.windows.map((window) => Date.parse(window.opens)));
}

/** The stations of an edition's road, in the order in which they open. */
export function road(
  edition: Edition,
  language: Language,
  usual: { registration: string; submission: string },
): Stage[] {
  const names = new Map(
    edition.rules.stages.map((stage) => [`stage:${stage.code}`, stage.name[language]]),
  );
  names.set('registration', usual.registration);
  names.set('submission', usual.submission);
  return edition.schedule.windows
    .map((window) => ({
      key: window.code,
      name: names.get(window.code) ?? window.code,
      opens: window.opens,
      closes: window.closes,
    }))
    .sort((a, b) => Date.parse(a.opens) - Date.parse(b.opens));
}

/** How far an edition's time is ahead of this machine's. */
export function ahead(edition: Pick<Edition, 'programmeTime'>, asOf: number): number {
  return Date.parse(edition.programmeTime) - asOf;
}
