import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { open } from '../../app/frames';
import { queries, ready } from '../../app/queries';
import { seasonsQuery } from './seasons';

export const historyRoutes = [
  createRoute({
    getParentRoute: () => open,
    path: '/history',
    component: lazyRouteComponent(() => import('./HistoryPage'), 'HistoryPage'),
    staticData: { asks: ['/api/history'] },
    loader: () => ready(queries.ensureQueryData(seasonsQuery)),
  }),
] as const;
