import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { inside } from '../../app/frames';
import { filterIn } from './letters';

export const letterRoutes = [
  createRoute({
    getParentRoute: () => inside,
    path: '/console/$edition/letters',
    validateSearch: filterIn,
    component: lazyRouteComponent(() => import('./LettersPage'), 'LettersPage'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: '/console/$edition/letters/$letter',
    component: lazyRouteComponent(() => import('./LetterPage'), 'LetterPage'),
  }),
] as const;
