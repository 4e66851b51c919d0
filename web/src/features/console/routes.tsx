import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { inside } from '../../app/frames';

export const consoleRoutes = [
  createRoute({
    getParentRoute: () => inside,
    path: '/console',
    component: lazyRouteComponent(() => import('./ConsolePage'), 'ConsolePage'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: '/console/new',
    component: lazyRouteComponent(() => import('./NewEditionPage'), 'NewEditionPage'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: '/console/$edition',
    component: lazyRouteComponent(() => import('./OverviewPage'), 'OverviewPage'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: '/console/$edition/schedule',
    component: lazyRouteComponent(() => import('./SchedulePage'), 'SchedulePage'),
  }),
] as const;
