import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { inside } from '../../app/frames';

export const peopleRoutes = [
  createRoute({
    getParentRoute: () => inside,
    path: '/console/$edition/people',
    component: lazyRouteComponent(() => import('./PeoplePage'), 'PeoplePage'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: '/offices',
    component: lazyRouteComponent(() => import('./OfficesPage'), 'OfficesPage'),
  }),
] as const;
