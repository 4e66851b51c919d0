import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { open } from '../../app/frames';
import { queries, ready } from '../../app/queries';
import { editionQuery } from './edition';

export const programmeRoutes = [
  createRoute({
    getParentRoute: () => open,
    path: '/editions/$edition',
    component: lazyRouteComponent(() => import('./ProgrammePage'), 'ProgrammePage'),
    staticData: { asks: ['/api/editions/$edition'] },
    loader: ({ params }) => ready(queries.ensureQueryData(editionQuery(params.edition))),
  }),
] as const;
