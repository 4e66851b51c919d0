// The pages of the client, as the routes of its features name them.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const LANGUAGES = /** @type {const} */ (['id', 'en']);
/** Where every component is shown in every state: a page for those who build the client. */
export const BOOK = '/design';
// scoring renders these; the client takes them over in the browser
const RENDERED = new Set(['/editions/$edition/results/$stage']);
const features = fileURLToPath(new URL('../src/features/', import.meta.url));

/**
 * A page: its address, the module that it is loaded with if it is not the client's own, what it asks the platform for,
 * whether everybody may see it, and the name of what of it is drawn beforehand, if anything is.
 * @typedef {{ address: string, module?: string, asks: string[], isOpen: boolean, drawn?: string }} Page
 */
/** @type {Page[]} */
export const pages = [];
for (const feature of (await readdir(features)).sort()) {
  const text = await readFile(path.join(features, feature, 'routes.tsx'), 'utf8');
  const before = pages.length;
  for (const part of text.split('createRoute(').slice(1)) {
    const address = part.match(/path: '([^']+)'/)?.[1];
    const lazy = part.match(/import\('\.\/(\w+)'\)/)?.[1];
    const asks = [...(part.match(/asks: \[([^\]]*)\]/)?.[1] ?? '').matchAll(/'([^']+)'/g)];
    if (!address) continue;
    const isOpen = part.includes('getParentRoute: () => open,');
    pages.push({
      address,
      ...(lazy && { module: `features/${feature}/${lazy}.tsx` }),
      asks: asks.map(([, told]) => String(told)),
      isOpen,
      ...(isOpen && address !== BOOK && !RENDERED.has(address) && { drawn: drawnOf(address) }),
    });
  }
  if (pages.length === before) throw new Error(`${feature}/routes.tsx has no path`);
}

/** The pages that the gateway shows the client at. */
export const own = pages.filter(({ address }) => !RENDERED.has(address));

/**
 * What is drawn, at an address of that kind: no drawing tells of one edition.
 * @type {{ name: string, address: string }[]}
 */
export const drawings = own.flatMap(({ address, drawn }) =>
  drawn ? [{ name: drawn, address: address.replace(/\$\w+/g, '-') }] : [],
);

/** @param {string} address */
function drawnOf(address) {
  const parts = address.split('/').filter((part) => part && !part.startsWith('$'));
  return parts.join('-') || 'front';
}
