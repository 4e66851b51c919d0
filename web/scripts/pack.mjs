// Finishes what Vite has built: compresses it, lists it for the gateway, tells the worker what the shell is, and weighs
// what a first visit to each open page loads. Too much of it fails the build.
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { BOOK, LANGUAGES, own, pages } from './pages.mjs';

const BUDGET_KB = 150;
const PAGE_STYLE_KB = 6;
// the client before it is anything: what is kept for the time without a connection
const SHELL = 'index.html';
const built = fileURLToPath(new URL('../target/classes/client/', import.meta.url));

const TYPES = new Map([
  ['.html', 'text/html;charset=UTF-8'],
  ['.js', 'text/javascript;charset=UTF-8'],
  ['.css', 'text/css;charset=UTF-8'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.woff2', 'font/woff2'],
  ['.webmanifest', 'application/manifest+json'],
]);
const COMPRESSED = new Set(['.html', '.js', '.css', '.svg', '.webmanifest']);

/** @param {string | Buffer} content */
const digest = (content) => createHash('sha256').update(content).digest('base64url').slice(0, 22);

/** @param {string} file */
const addressOf = (file) => `/${file}`;

/** @typedef {{ file: string, imports?: string[], css?: string[], assets?: string[], isDynamicEntry?: boolean }} Chunk */
/** @type {Record<string, Chunk>} */
const manifest = JSON.parse(await readFile(path.join(built, '.vite/manifest.json'), 'utf8'));
await rm(path.join(built, '.vite'), { recursive: true });

/**
 * All files that come with a chunk.
 * @param {string} name
 * @param {Set<string>} found
 */
function filesOf(name, found = new Set()) {
  const chunk = manifest[name];
  if (!chunk) throw new Error(`The build has no ${name}`);
  if (found.has(chunk.file)) return found;
  found.add(chunk.file);
  for (const other of [...(chunk.css ?? []), ...(chunk.assets ?? [])]) found.add(other);
  for (const other of chunk.imports ?? []) filesOf(other, found);
  return found;
}

// rendered pages name their style sheet without knowing its content
const PAGE_STYLE = 'pages/result.css';
await mkdir(path.join(built, 'pages'), { recursive: true });
await rename(
  path.join(built, filesOf('pages/result.css').values().next().value ?? ''),
  path.join(built, PAGE_STYLE),
);

// the font stands in the manifest by itself, because only a style sheet names it
const fonts = Object.values(manifest)
  .map((chunk) => chunk.file)
  .filter((file) => file.endsWith('.woff2'));
const entry = new Set([...filesOf(SHELL), ...fonts]);
const beside = ['theme.js', 'icon.svg', 'icon-192.png', 'manifest.webmanifest'];

/**
 * What an open page needs besides the entry, which would ask for it only once it is there itself.
 * @param {import('./pages.mjs').Page} page
 */
function needsOf({ isOpen, module }) {
  if (!isOpen || !module) return [];
  return [...filesOf(module)].filter((file) => /\.(?:js|css)$/.test(file) && !entry.has(file));
}

/**
 * The address of a route as the gateway has patterns of them.
 * @param {string} route
 */
function patternOf(route) {
  return route.replace(/\$(\w+)/g, '{$1}');
}

/**
 * The file of the page in a language, as it is before the client is there.
 * @param {import('./pages.mjs').Page} page
 * @param {string} language
 */
function shellOf({ drawn }, language) {
  return addressOf(drawn ? `drawn/${drawn}.${language}.html` : SHELL);
}

/**
 * Tells a script what only the finished build knows.
 * @param {string} file
 * @param {string} name
 * @param {unknown} value
 */
async function tell(file, name, value) {
  const full = path.join(built, file);
  const script = await readFile(full, 'utf8');
  const place = new RegExp(`(["'\`])__${name}__\\1`);
  if (!place.test(script)) throw new Error(`${file} has no place for the ${name}`);
  await writeFile(
    full,
    script.replace(place, () => JSON.stringify(value)),
  );
}

const START = 'start.js';
await tell(START, 'CLIENT', {
  entry: addressOf(manifest[SHELL]?.file ?? ''),
  styles: [...entry].filter((file) => file.endsWith('.css')).map(addressOf),
});

// the worker last: what it is told changes its own digest
const shell = [SHELL, START, PAGE_STYLE, ...entry, ...beside].map(addressOf);
const shellVersion = digest(
  (
    await Promise.all(
      [SHELL, START, PAGE_STYLE, 'theme.js', ...entry].map((file) =>
        readFile(path.join(built, file)),
      ),
    )
  )
    .map(digest)
    .join(),
);
await tell('worker.js', 'SHELL', { version: shellVersion, files: [...new Set(shell)] });

/** @type {Map<string, number>} */
const weights = new Map();
const listed = [];
const names = await readdir(built, { recursive: true, withFileTypes: true });
for (const found of names.filter((one) => one.isFile())) {
  const full = path.join(found.parentPath, found.name);
  const file = path.relative(built, full).split(path.sep).join('/');
  const extension = path.extname(file);
  const type = TYPES.get(extension);
  if (!type) throw new Error(`${file} has no known type`);
  const content = await readFile(full);
  let weight = content.length;
  if (COMPRESSED.has(extension)) {
    const brotli = brotliCompressSync(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    });
    await writeFile(`${full}.br`, brotli);
    await writeFile(`${full}.gz`, gzipSync(content, { level: 9 }));
    weight = brotli.length;
  }
  weights.set(file, weight);
  listed.push({
    address: addressOf(file),
    file,
    type,
    tag: digest(content),
    lasting: file.startsWith('assets/'),
    compressed: COMPRESSED.has(extension),
  });
}
listed.sort((a, b) => a.address.localeCompare(b.address));
const list = {
  pages: own
    .map((page) => ({
      address: patternOf(page.address),
      needs: needsOf(page).map(addressOf),
      asks: page.asks.map(patternOf),
      shells: Object.fromEntries(LANGUAGES.map((one) => [one, shellOf(page, one)])),
    }))
    .sort((a, b) => a.address.localeCompare(b.address)),
  files: listed,
};
await writeFile(path.join(built, 'client.json'), `${JSON.stringify(list, null, 1)}\n`);

let tooHeavy = false;
const pageStyle = weights.get(PAGE_STYLE) ?? 0;
console.log(`${(pageStyle / 1024).toFixed(1).padStart(7)} KB  /${PAGE_STYLE}`);
// a rendered page and this sheet carry a result; scoring weighs the page
tooHeavy ||= pageStyle > PAGE_STYLE_KB * 1024;
for (const page of pages.filter(({ isOpen }) => isOpen)) {
  const files = new Set(['theme.js', ...entry, ...(page.module ? filesOf(page.module) : [])]);
  const shells = LANGUAGES.map((one) => weights.get(shellOf(page, one).slice(1)) ?? 0);
  const bytes = [...files].reduce(
    (sum, file) => sum + (weights.get(file) ?? 0),
    Math.max(...shells),
  );
  const isBook = page.address === BOOK;
  tooHeavy ||= bytes > BUDGET_KB * 1024 && !isBook;
  const note = isBook ? ' (every component; no budget)' : '';
  console.log(`${(bytes / 1024).toFixed(1).padStart(7)} KB  ${page.address}${note}`);
}
if (tooHeavy) {
  throw new Error(
    `A first visit may load ${BUDGET_KB} KB, all files, compressed, and /${PAGE_STYLE} weigh ${PAGE_STYLE_KB}`,
  );
}
