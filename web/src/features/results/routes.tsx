import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { open } from '../../app/frames';

export const resultsRoutes = [
  createRoute({
    getParentRoute: () => open,
    path: '/editions/$edition/results',
    component: lazyRouteComponent(() => import('./ResultsPage'), 'ResultsPage'),
  }),
  createRoute({
    getParentRoute: () => open,
    path: '/editions/$edition/results/$stage',
    component: lazyRouteComponent(() => import('./StageResultPage'), 'StageResultPage'),
    // the page that a service has rendered is taken over once the same is there to be shown
    loader: async ({ params }) => (await import('./preload')).preload(params),
  }),
] as const;
