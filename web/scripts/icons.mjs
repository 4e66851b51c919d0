// Draws the icons as pictures from src/public/icon.svg, with the browser that the tests use.
import { readFile, writeFile } from 'node:fs/promises';
import { launch } from '../tests/browser.mjs';

const folder = new URL('../src/public/', import.meta.url);
const drawing = await readFile(new URL('icon.svg', folder), 'utf8');
// a mask may cut off all but the middle four fifths
const masked = drawing
  .replace('rx="7" ', '')
  .replace('viewBox="0 0 32 32"', 'viewBox="-3 -3 38 38"')
  .replace('<rect width="32" height="32"', '<rect x="-3" y="-3" width="38" height="38"');

const browser = await launch();
try {
  for (const [name, svg, size] of /** @type {const} */ ([
    ['icon-180.png', drawing, 180],
    ['icon-192.png', drawing, 192],
    ['icon-512.png', drawing, 512],
    ['icon-maskable-512.png', masked, 512],
  ])) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${svg}`);
    await writeFile(new URL(name, folder), await page.screenshot({ omitBackground: true }));
    await page.close();
  }
} finally {
  await browser.close();
}
