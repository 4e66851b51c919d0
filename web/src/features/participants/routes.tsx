import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { open } from '../../app/frames';
import { filterIn } from './filter';

export const participantsRoutes = [
  createRoute({
    getParentRoute: () => open,
    path: '/editions/$edition/participants',
    validateSearch: filterIn,
    component: lazyRouteComponent(() => import('./ParticipantsPage'), 'ParticipantsPage'),
  }),
] as const;
