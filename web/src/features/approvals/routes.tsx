import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { inside } from '../../app/frames';

export const approvalRoutes = [
  createRoute({
    getParentRoute: () => inside,
    path: '/approvals',
    component: lazyRouteComponent(() => import('./ApprovalsPage'), 'ApprovalsPage'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: '/approvals/$entry',
    component: lazyRouteComponent(() => import('./ApprovalPage'), 'ApprovalPage'),
  }),
] as const;
