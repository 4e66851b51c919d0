import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { inside } from '../../app/frames';

export const homeRoutes = [
  createRoute({
    getParentRoute: () => inside,
    path: '/home',
    component: lazyRouteComponent(() => import('./HomePage'), 'HomePage'),
  }),
] as const;
