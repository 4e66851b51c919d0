import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { inside } from '../../app/frames';

export const sheetRoutes = [
  createRoute({
    getParentRoute: () => inside,
    path: '/sheets',
    component: lazyRouteComponent(() => import('./SheetsPage'), 'SheetsPage'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: '/sheets/$sheet',
    component: lazyRouteComponent(() => import('./SheetPage'), 'SheetPage'),
  }),
] as const;
