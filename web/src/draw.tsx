import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { renderToStaticMarkup } from 'react-dom/server';
import { OpenPage } from './app/OpenPages';
import { Waiting } from './app/Otherwise';
import { queries } from './app/queries';
import { places } from './app/router';
import { followLanguage, type Language } from './i18n/language';

// there is no platform to ask
queries.setDefaultOptions({ queries: { retry: false } });

const frame = createRootRoute({ component: OpenPage });
const onItsWay = createRoute({ getParentRoute: () => frame, path: '/', component: Waiting });

/**
 * Draws an open page while the client is built: what of it is the same for everybody can be read
 * before the client itself is there.
 *
 * @param path of the page; without one it is the frame of any open page
 */
export async function draw(path: string | undefined, language: Language): Promise<string> {
  followLanguage(language);
  const history = createMemoryHistory({ initialEntries: [path ?? '/'] });
  const router = path
    ? createRouter({ ...places, history })
    : createRouter({ routeTree: frame.addChildren([onItsWay]), history });
  await router.load();
  return renderToStaticMarkup(
    <QueryClientProvider client={new QueryClient()}>
      <RouterProvider router={router as never} />
    </QueryClientProvider>,
  );
}
