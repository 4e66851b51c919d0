import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { inside } from '../../app/frames';
import { filterIn } from './filter';

export const registrationRoutes = [
  createRoute({
    getParentRoute: () => inside,
    path: '/console/$edition/entries',
    validateSearch: filterIn,
    component: lazyRouteComponent(() => import('./EntriesPage'), 'EntriesPage'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: '/console/$edition/entries/$entry',
    component: lazyRouteComponent(() => import('./EntryPage'), 'EntryPage'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: '/console/$edition/jobs',
    component: lazyRouteComponent(() => import('./JobsPage'), 'JobsPage'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: '/console/$edition/jobs/$job',
    component: lazyRouteComponent(() => import('./JobPage'), 'JobPage'),
  }),
] as const;
