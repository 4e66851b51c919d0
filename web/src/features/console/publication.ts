import { queryOptions } from '@tanstack/react-query';
import { tell } from '../../api/client';

/** From which template an edition is made, and on which day in WIB it begins. */
export interface Start {
  template: string;
  startsOn: string;
}

export const templatesQuery = queryOptions({
  queryKey: ['templates'],
  queryFn: ({ signal }) => tell('get', '/api/templates', { signal }),
});

/** The rules and dates that an edition would have without any adjustment. */
export function previewQuery(start: Start) {
  return queryOptions({
    queryKey: ['edition-preview', start],
    queryFn: ({ signal }) => tell('post', '/api/editions/preview', { body: start, signal }),
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
  });
}
