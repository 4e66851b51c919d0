import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { inside } from '../../app/frames';

export const dossierRoutes = [
  createRoute({
    getParentRoute: () => inside,
    path: '/entries/$entry/answers',
    component: lazyRouteComponent(() => import('./AnswersPage'), 'AnswersPage'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: '/entries/$entry/answers/$indicator',
    component: lazyRouteComponent(() => import('./AnswerPage'), 'AnswerPage'),
  }),
] as const;
