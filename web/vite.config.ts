import react from '@vitejs/plugin-react';
import type { ProxyOptions } from 'vite';
import { defineConfig } from 'vitest/config';

// where "./anugerah up" has put the gateway
const gateway = process.env.ANUGERAH_URL ?? 'http://localhost:8080';

export default defineConfig(({ isSsrBuild }) => ({
  root: 'src',
  // beside the sources it would count as one of them
  cacheDir: '../node_modules/.vite',
  plugins: [react()],
  build: {
    outDir: '../target/classes/client',
    emptyOutDir: true,
    manifest: true,
    target: 'es2023',
    // an asset in the style sheet itself would be fetched before anybody needs it
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: {
        index: 'src/index.html',
        worker: 'src/worker.ts',
        start: 'src/start.ts',
        result: 'src/pages/result.css',
      },
      output: {
        // what changes seldom is kept by browsers over our changes, and read in pieces
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules\/(?:react|react-dom|scheduler)\// },
            { name: 'tanstack', test: /node_modules\/@tanstack\// },
          ],
        },
        // browsers look for the worker, and rendered pages for the client, at one address for ever
        entryFileNames: ({ name }) =>
          isSsrBuild || ['worker', 'start'].includes(name)
            ? '[name].js'
            : 'assets/[name]-[hash].js',
      },
    },
  },
  server: {
    proxy: Object.fromEntries(
      ['/api', '/oauth2', '/.well-known', '/status', '/openapi.json', '/docs', '/pages'].map(
        (path) => [path, { target: gateway, configure: comeBackHere, bypass: ownSource }],
      ),
    ),
  },
  test: { environment: 'node' },
}));

type Proxy = Parameters<NonNullable<ProxyOptions['configure']>>[0];

// our own folder of that name is none of the gateway's
function ownSource({ url }: { url?: string }): string | undefined {
  return /^\/api\/[\w-]+\.ts(?:\?|$)/.test(url ?? '') ? url : undefined;
}

// the gateway takes changes from its own pages only, and sends browsers back to itself
function comeBackHere(proxy: Proxy): void {
  proxy.on('proxyReq', (sent) => {
    sent.setHeader('origin', gateway);
  });
  proxy.on('proxyRes', (answer, request) => {
    const to = answer.headers.location;
    // an address may also hold the gateway's further on, and that has to stay
    if (to?.startsWith(gateway)) {
      answer.headers.location = `http://${request.headers.host}${to.slice(gateway.length)}`;
    }
  });
}
