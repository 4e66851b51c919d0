import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, createRouter, RouterProvider } from '@tanstack/react-router';
import { renderToStaticMarkup } from 'react-dom/server';
import { queries } from './app/queries';
import { places } from './app/router';
import { followLanguage, type Language } from './i18n/language';

// there is no platform to ask
queries.setDefaultOptions({ queries: { retry: false } });

/**
 * Draws an open page while the client is built: what of it is the same for everybody can be read
 * before the client itself is there.
 */
export async function draw(address: string, language: Language): Promise<string> {
  followLanguage(language);
  const router = createRouter({
    ...places,
    history: createMemoryHistory({ initialEntries: [address] }),
  });
  await router.load();
  return renderToStaticMarkup(
    <QueryClientProvider client={new QueryClient()}>
      <RouterProvider router={router as never} />
    </QueryClientProvider>,
  );
}
