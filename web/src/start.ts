/**
 * Brings the client to a page that a service has rendered. It keeps its address for ever, so that
 * such a page need not know the names of the client's files, which change with their content.
 */

// the build writes in which files the client begins with
const CLIENT = '__CLIENT__' as unknown as { entry: string; styles: string[] };

for (const style of CLIENT.styles) {
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = style;
  document.head.append(sheet);
}
void import(/* @vite-ignore */ CLIENT.entry);

export {};
