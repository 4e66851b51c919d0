import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { inside } from '../../app/frames';

export const stageRoutes = [
  createRoute({
    getParentRoute: () => inside,
    path: '/console/$edition/stages',
    component: lazyRouteComponent(() => import('./StagesPage'), 'StagesPage'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: '/console/$edition/stages/$stage',
    component: lazyRouteComponent(() => import('./StagePage'), 'StagePage'),
  }),
] as const;
