// Draws the open pages, in each language, into the shell that Vite has built: what of a page is the same for everybody is
// read before the client is there, and by those who have no JavaScript.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { drawings, LANGUAGES } from './pages.mjs';

const home = fileURLToPath(new URL('..', import.meta.url));
const built = path.join(home, 'target/classes/client');
const drawer = path.join(home, 'target/draw');

await build({
  configFile: path.join(home, 'vite.config.ts'),
  logLevel: 'warn',
  build: { ssr: 'draw.tsx', outDir: drawer, manifest: false },
});
/** @type {{ draw: (address: string, language: string) => Promise<string> }} */
const { draw } = await import(pathToFileURL(path.join(drawer, 'draw.js')).href);
const shell = await readFile(path.join(built, 'index.html'), 'utf8');
await mkdir(path.join(built, 'drawn'), { recursive: true });
for (const { name, address } of drawings) {
  for (const language of LANGUAGES) {
    const markup = await draw(address, language);
    await writeFile(path.join(built, `drawn/${name}.${language}.html`), within(markup, language));
  }
}
await rm(drawer, { recursive: true });
// what draws keeps a channel open for pages that are shown again and again
process.exit();

/**
 * The shell with a page in it.
 * @param {string} markup
 * @param {string} language
 */
function within(markup, language) {
  let page = shell.replace('<html lang="id">', () => `<html lang="${language}">`);
  let inside = markup;
  // the head's, which React draws where the page's heading stands
  for (const part of [/<title>.*?<\/title>/s, /<meta\s+name="description".*?\/>/s]) {
    const [drawn] = markup.match(part) ?? [];
    if (!drawn) continue;
    page = page.replace(part, () => drawn);
    inside = inside.replace(part, '');
  }
  return page.replace('<div id="app">', () => `<div id="app" data-drawn>${inside}`);
}
