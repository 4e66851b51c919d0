import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { open } from '../../app/frames';

export const openDataRoutes = [
  createRoute({
    getParentRoute: () => open,
    path: '/open-data',
    component: lazyRouteComponent(() => import('./OpenDataPage'), 'OpenDataPage'),
    staticData: { asks: ['/api/editions?limit=100'] },
    // with everything in its place nothing moves under a reader's finger
    loader: async () => (await import('./preload')).preload(),
  }),
] as const;
