import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { open } from '../../app/frames';
import { queries, ready } from '../../app/queries';
import { noticeQuery } from '../open-data/notice';
import { editionQuery } from '../programme/edition';
import { filterIn } from './filter';
import { participantsQuery } from './participants';
import { summaryQuery } from './summary';

export const participantsRoutes = [
  createRoute({
    getParentRoute: () => open,
    path: '/editions/$edition/participants',
    validateSearch: filterIn,
    component: lazyRouteComponent(() => import('./ParticipantsPage'), 'ParticipantsPage'),
    staticData: {
      asks: [
        '/api/editions/$edition',
        '/api/participants/$edition/summary',
        '/api/participants/$edition?limit=20',
      ],
    },
    loader: ({ params: { edition }, location }) =>
      ready(
        queries.ensureQueryData(editionQuery(edition)),
        queries.ensureQueryData(summaryQuery(edition)),
        queries.ensureQueryData(noticeQuery),
        queries.ensureInfiniteQueryData(participantsQuery(edition, filterIn(location.search))),
      ),
  }),
] as const;
