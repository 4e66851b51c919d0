import { useSyncExternalStore } from 'react';

/** What stands behind the `#` of a letter's link: browsers send it to no server. */
export function useSecret(): string {
  return useSyncExternalStore(listen, () => decodeURIComponent(location.hash.slice(1)));
}

/** Takes it out of the address, and so out of the browser's history, when it has been used. */
export function forgetSecret(): void {
  history.replaceState(history.state, '', location.pathname + location.search);
}

function listen(tell: () => void): () => void {
  addEventListener('hashchange', tell);
  return () => removeEventListener('hashchange', tell);
}
