import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { inside } from '../../app/frames';
import { filterIn } from './filter';

export const auditRoutes = [
  createRoute({
    getParentRoute: () => inside,
    path: '/audit',
    validateSearch: filterIn,
    component: lazyRouteComponent(() => import('./AuditPage'), 'AuditPage'),
  }),
] as const;
