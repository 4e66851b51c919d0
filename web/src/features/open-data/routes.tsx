import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { open } from '../../app/frames';

export const openDataRoutes = [
  createRoute({
    getParentRoute: () => open,
    path: '/open-data',
    component: lazyRouteComponent(() => import('./OpenDataPage'), 'OpenDataPage'),
  }),
] as const;
