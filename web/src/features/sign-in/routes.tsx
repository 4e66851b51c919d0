import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { doorway } from '../../app/frames';

export const signInRoutes = [
  createRoute({
    getParentRoute: () => doorway,
    path: '/sign-in',
    // the request of a client, or where to go afterwards
    validateSearch: (search: Record<string, unknown>): { next?: string } => search,
    component: lazyRouteComponent(() => import('./SignInPage'), 'SignInPage'),
  }),
  createRoute({
    getParentRoute: () => doorway,
    path: '/sign-in/link',
    component: lazyRouteComponent(() => import('./LinkPage'), 'LinkPage'),
  }),
] as const;
