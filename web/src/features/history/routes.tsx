import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { open } from '../../app/frames';

export const historyRoutes = [
  createRoute({
    getParentRoute: () => open,
    path: '/history',
    component: lazyRouteComponent(() => import('./HistoryPage'), 'HistoryPage'),
  }),
] as const;
