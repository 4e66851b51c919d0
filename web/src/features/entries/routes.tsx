import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { inside } from '../../app/frames';

export const entryRoutes = [
  createRoute({
    getParentRoute: () => inside,
    path: '/entries',
    component: lazyRouteComponent(() => import('./EntriesPage'), 'EntriesPage'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: '/entries/new',
    component: lazyRouteComponent(() => import('./NewEntryPage'), 'NewEntryPage'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: '/entries/$entry',
    component: lazyRouteComponent(() => import('./EntryPage'), 'EntryPage'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: '/entries/$entry/registration',
    component: lazyRouteComponent(() => import('./RegistrationPage'), 'RegistrationPage'),
  }),
] as const;
