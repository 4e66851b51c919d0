import { QueryClient } from '@tanstack/react-query';
import { Refusal } from '../api/refusal';

/** What was asked for and may be shown again; nothing of it outlives the tab. */
export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      // a no stays a no; what is out of reach is asked for twice more
      retry: (failures, failure) => !(failure instanceof Refusal) && failures < 2,
      // a page that was kept is better than none
      networkMode: 'always',
    },
    mutations: { networkMode: 'always' },
  },
});

/**
 * Asks for what a page shows while its own code is on the way, so that it is shown as a whole; what
 * fails is told by the page itself.
 */
export async function ready(...asked: readonly Promise<unknown>[]): Promise<void> {
  await Promise.allSettled(asked);
}
