import { createRouter } from '@tanstack/react-router';
import { accountRoutes } from '../features/account/routes';
import { approvalRoutes } from '../features/approvals/routes';
import { auditRoutes } from '../features/audit/routes';
import { consoleRoutes } from '../features/console/routes';
import { designRoutes } from '../features/design-book/routes';
import { dossierRoutes } from '../features/dossier/routes';
import { entryRoutes } from '../features/entries/routes';
import { frontRoutes } from '../features/front/routes';
import { historyRoutes } from '../features/history/routes';
import { homeRoutes } from '../features/home/routes';
import { joiningRoutes } from '../features/joining/routes';
import { letterRoutes } from '../features/letters/routes';
import { openDataRoutes } from '../features/open-data/routes';
import { participantsRoutes } from '../features/participants/routes';
import { peopleRoutes } from '../features/people/routes';
import { programmeRoutes } from '../features/programme/routes';
import { registrationRoutes } from '../features/registrations/routes';
import { resultsRoutes } from '../features/results/routes';
import { sheetRoutes } from '../features/sheets/routes';
import { signInRoutes } from '../features/sign-in/routes';
import { stageRoutes } from '../features/stages/routes';
import { doorway, inside, open, root } from './frames';

const tree = root.addChildren([
  open.addChildren([
    ...frontRoutes,
    ...programmeRoutes,
    ...participantsRoutes,
    ...resultsRoutes,
    ...historyRoutes,
    ...openDataRoutes,
    ...designRoutes,
  ]),
  doorway.addChildren([...signInRoutes, ...joiningRoutes]),
  inside.addChildren([
    ...homeRoutes,
    ...consoleRoutes,
    ...registrationRoutes,
    ...stageRoutes,
    ...peopleRoutes,
    ...letterRoutes,
    ...entryRoutes,
    ...dossierRoutes,
    ...approvalRoutes,
    ...sheetRoutes,
    ...auditRoutes,
    ...accountRoutes,
  ]),
]);

/** How addresses and pages belong together, wherever pages are shown. */
export const places = {
  routeTree: tree,
  // addresses hold plain text: a client's request to the issuer must not be rewritten
  parseSearch: (search: string) =>
    Object.fromEntries(new URLSearchParams(search)) as Record<string, string>,
  stringifySearch: (search: unknown) => {
    const query = new URLSearchParams(search as Record<string, string>).toString();
    return query && `?${query}`;
  },
} as const;

export const router = createRouter({
  ...places,
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
  interface StaticDataRouteOption {
    /** What a browser may ask the platform for before it has read the page that shows it. */
    asks?: readonly string[];
  }
}
