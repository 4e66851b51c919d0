import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { doorway } from '../../app/frames';
import { queries } from '../../app/queries';
import { demoQuery } from './demo';

export const signInRoutes = [
  createRoute({
    getParentRoute: () => doorway,
    path: '/sign-in',
    // the request of a client, or where to go afterwards
    validateSearch: (search: Record<string, unknown>): { next?: string } => search,
    // asked for beside the page's own files, so that it does not push them down later
    loader: () => {
      void queries.prefetchQuery(demoQuery);
    },
    component: lazyRouteComponent(() => import('./SignInPage'), 'SignInPage'),
  }),
  createRoute({
    getParentRoute: () => doorway,
    path: '/sign-in/link',
    component: lazyRouteComponent(() => import('./LinkPage'), 'LinkPage'),
  }),
] as const;
