import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { open } from '../../app/frames';
import { queries, ready } from '../../app/queries';
import { editionQuery } from '../programme/edition';
import { publishedQuery } from './results';

export const resultsRoutes = [
  createRoute({
    getParentRoute: () => open,
    path: '/editions/$edition/results',
    component: lazyRouteComponent(() => import('./ResultsPage'), 'ResultsPage'),
    staticData: { asks: ['/api/editions/$edition', '/api/results/$edition'] },
    loader: ({ params: { edition } }) =>
      ready(
        queries.ensureQueryData(editionQuery(edition)),
        queries.ensureQueryData(publishedQuery(edition)),
      ),
  }),
  createRoute({
    getParentRoute: () => open,
    path: '/editions/$edition/results/$stage',
    component: lazyRouteComponent(() => import('./StageResultPage'), 'StageResultPage'),
    // the page that a service has rendered is taken over once the same is there to be shown
    loader: async ({ params }) => (await import('./preload')).preload(params),
  }),
] as const;
