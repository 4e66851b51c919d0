import { rootRouteId } from '@tanstack/react-router';
import { startTransition, StrictMode, useLayoutEffect } from 'react';
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
  const { activeElement } = document;
  const focused = inside.contains(activeElement) ? activeElement : null;
  const settleIn = () => {
    delete inside.dataset.drawn;
    if (focused) focusAlike(inside, focused);
  };
  // in small pieces, so that a weak device answers to fingers meanwhile
  startTransition(() =>
    createRoot(inside).render(
      <StrictMode>
        <Shown onShown={settleIn} />
      </StrictMode>,
    ),
  );
}

/** The client, which says when it has taken the place of what was there before it. */
function Shown({ onShown }: { onShown: () => void }) {
  useLayoutEffect(onShown, [onShown]);
  return <App />;
}

/** What had the focus before the client was there has it again. */
function focusAlike(inside: HTMLElement, before: Element): void {
  const alike = [...inside.querySelectorAll<HTMLElement>(before.tagName)];
  alike.find((one) => nameOf(one) === nameOf(before))?.focus({ preventScroll: true });
}

function nameOf(element: Element): string | null {
  return element.getAttribute('aria-label') ?? element.textContent;
}

/**
 * What a service has rendered stays until the client has the same to show, and for good if it has not; what was drawn
 * while the client was built, until the client is ready.
 */
async function takeOver(before: HTMLElement): Promise<void> {
  // a weak device has been busy for long enough with reading the client
  await new Promise((resume) => setTimeout(resume));
  await router.load();
  const { matches } = router.state;
  // nothing but the root answers where the client knows no such page
  const isThere = matches.at(-1)?.routeId !== rootRouteId;
  const isReady = isThere && matches.every((match) => match.status === 'success');
  if (isReady || 'drawn' in before.dataset) show(before);
}
