import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { doorway } from '../../app/frames';

export const joiningRoutes = [
  createRoute({
    getParentRoute: () => doorway,
    path: '/sign-up',
    component: lazyRouteComponent(() => import('./SignUpPage'), 'SignUpPage'),
  }),
  createRoute({
    getParentRoute: () => doorway,
    path: '/sign-up/confirm',
    component: lazyRouteComponent(() => import('./SignUpConfirmPage'), 'SignUpConfirmPage'),
  }),
  createRoute({
    getParentRoute: () => doorway,
    path: '/password-reset',
    component: lazyRouteComponent(() => import('./PasswordResetPage'), 'PasswordResetPage'),
  }),
  createRoute({
    getParentRoute: () => doorway,
    path: '/password-reset/confirm',
    component: lazyRouteComponent(
      () => import('./PasswordResetConfirmPage'),
      'PasswordResetConfirmPage',
    ),
  }),
  createRoute({
    getParentRoute: () => doorway,
    path: '/invitation',
    component: lazyRouteComponent(() => import('./InvitationPage'), 'InvitationPage'),
  }),
  createRoute({
    getParentRoute: () => doorway,
    path: '/address-change',
    component: lazyRouteComponent(() => import('./AddressChangePage'), 'AddressChangePage'),
  }),
] as const;
