/**
 * Brings the client to a page that a service has rendered, once somebody does something there: the
 * page can be read without it, and a weak device has better things to do meanwhile. It keeps its
 * address for ever, so that such a page need not know the names of the client's files, which change
 * with their content.
 */

// the build writes in which files the client begins with
const CLIENT = '__CLIENT__' as unknown as { entry: string; styles: string[] };

const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'focusin', 'scroll'] as const;
// whoever only reads has the page on their device afterwards all the same
const PATIENCE_MILLIS = 10_000;

const signed = new AbortController();
for (const sign of SIGNS) {
  addEventListener(sign, come, { passive: true, capture: true, signal: signed.signal });
}
setTimeout(come, PATIENCE_MILLIS);

function come(): void {
  if (signed.signal.aborted) return;
  signed.abort();
  for (const style of CLIENT.styles) {
    const sheet = document.createElement('link');
    sheet.rel = 'stylesheet';
    sheet.href = style;
    document.head.append(sheet);
  }
  void import(/* @vite-ignore */ CLIENT.entry);
}

export {};
