import { createRoute } from '@tanstack/react-router';
import { open } from '../../app/frames';
import { queries, ready } from '../../app/queries';
import { editionsQuery } from '../programme/edition';
import { FrontPage } from './FrontPage';

export const frontRoutes = [
  createRoute({
    getParentRoute: () => open,
    path: '/',
    component: FrontPage,
    staticData: { asks: ['/api/editions?limit=100'] },
    loader: () => ready(queries.ensureQueryData(editionsQuery)),
  }),
] as const;
