import {
  createRootRoute,
  createRoute,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router';
import { sessionQuery } from '../api/session';
import { keepDraftsOf } from '../design/formState';
import { OfflineStrip } from '../design/States';
import { Toasts } from '../design/Toast';
import { Doorway, OpenPage } from './OpenPages';
import { queries } from './queries';
import { NewVersion } from './NewVersion';
import { Fault, NotFound, Waiting } from './Otherwise';

/** What is around every page. */
export const root = createRootRoute({
  component: () => (
    <>
      <NewVersion />
      <OfflineStrip />
      <Outlet />
      <Toasts />
    </>
  ),
  notFoundComponent: NotFound,
  errorComponent: Fault,
  pendingComponent: Waiting,
});

/** Pages for everybody. */
export const open = createRoute({ getParentRoute: () => root, id: 'open', component: OpenPage });

/** Pages on the way in. */
export const doorway = createRoute({ getParentRoute: () => root, id: 'door', component: Doorway });

/** Pages for those who are signed in; whoever is not is asked to, and comes back. */
export const inside = createRoute({
  getParentRoute: () => root,
  id: 'inside',
  component: lazyRouteComponent(() => import('../features/home/Inside'), 'Inside'),
  beforeLoad: async ({ location, preload }) => {
    const session = await queries.ensureQueryData(sessionQuery);
    if (!session.signedIn) throw redirect({ to: '/sign-in', search: { next: location.href } });
    // what the person before has seen and typed in this tab goes with its document
    if (!preload && keepDraftsOf(session.account)) {
      throw redirect({ href: location.pathname + location.searchStr, reloadDocument: true });
    }
  },
});
