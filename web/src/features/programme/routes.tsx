import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { open } from '../../app/frames';

export const programmeRoutes = [
  createRoute({
    getParentRoute: () => open,
    path: '/editions/$edition',
    component: lazyRouteComponent(() => import('./ProgrammePage'), 'ProgrammePage'),
  }),
] as const;
