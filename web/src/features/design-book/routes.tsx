import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { open } from '../../app/frames';

export const designRoutes = [
  createRoute({
    getParentRoute: () => open,
    path: '/design',
    component: lazyRouteComponent(() => import('./DesignPage'), 'DesignPage'),
  }),
] as const;
