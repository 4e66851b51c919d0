import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { open } from '../../app/frames';
import { queries, ready } from '../../app/queries';
import { editionsQuery } from '../programme/edition';

export const openDataRoutes = [
  createRoute({
    getParentRoute: () => open,
    path: '/open-data',
    component: lazyRouteComponent(() => import('./OpenDataPage'), 'OpenDataPage'),
    staticData: { asks: ['/api/editions?limit=100'] },
    loader: () => ready(queries.ensureQueryData(editionsQuery)),
  }),
] as const;
