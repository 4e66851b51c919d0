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
  }),
] as const;
