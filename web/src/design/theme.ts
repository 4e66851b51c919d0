import { useSyncExternalStore } from 'react';

/** How light the pages are: as the system wishes, or as was chosen on this device. */
export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

// public/theme.js reads it before anything is painted
const KEPT = 'anugerah.theme';
const listeners = new Set<() => void>();

export function theme(): Theme {
  const kept = globalThis.localStorage?.getItem(KEPT);
  return kept === 'light' || kept === 'dark' ? kept : 'system';
}

// a page names a colour for each theme of the system
const bars = [
  ...(globalThis.document?.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]') ?? []),
].map((meta) => ({ meta, system: meta.media }));

colourBar();

/** The browser's own bar has the colour of the theme, also where it is not the system's. */
function colourBar(): void {
  const chosen = theme();
  for (const { meta, system } of bars) {
    if (chosen === 'system') meta.media = system;
    else meta.media = system.includes(chosen) ? 'all' : 'not all';
  }
}

export function chooseTheme(next: Theme): void {
  if (next === 'system') {
    localStorage.removeItem(KEPT);
    delete document.documentElement.dataset.theme;
  } else {
    localStorage.setItem(KEPT, next);
    document.documentElement.dataset.theme = next;
  }
  colourBar();
  listeners.forEach((tell) => tell());
}

export function useTheme(): Theme {
  return useSyncExternalStore(listen, theme, theme);
}

function listen(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}
