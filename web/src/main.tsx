import { rootRouteId } from '@tanstack/react-router';
import { startTransition, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './design/tokens.css';
import './design/base.css';
import { App } from './app/App';
import { router } from './app/router';
import { settle } from './i18n/language';

settle();
const place = document.getElementById('app');
if (!place) throw new Error('The page has no place for the client');
if (place.hasChildNodes()) void takeOver(place);
else show(place);

function show(inside: HTMLElement): void {
  // in small pieces, so that a weak device answers to fingers meanwhile
  startTransition(() =>
    createRoot(inside).render(
      <StrictMode>
        <App />
      </StrictMode>,
    ),
  );
}

/** What a service has rendered stays until the client has the same to show, and for good if it has not. */
async function takeOver(rendered: HTMLElement): Promise<void> {
  await router.load();
  const { matches } = router.state;
  // nothing but the root answers where the client knows no such page
  const isThere = matches.at(-1)?.routeId !== rootRouteId;
  if (isThere && matches.every((match) => match.status === 'success')) show(rendered);
}
