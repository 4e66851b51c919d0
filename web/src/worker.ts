/**
 * Keeps the client itself and what is public on this device, so that both can be read without a
 * connection. What somebody sees because they are signed in is never kept.
 */
const worker = self as unknown as ServiceWorkerGlobalScope;

// the build writes in which files make the shell, and names their version
const SHELL = '__SHELL__' as unknown as { version: string; files: string[] };
const SHELL_CACHE = `shell-${SHELL.version}`;
const PUBLIC_CACHE = 'public-1';
const PAGE = '/index.html';

// what services render for everybody, and what such a page needs at its own address
const RENDERED = /^\/editions\/[^/]+\/results\/[^/]+$/;
const BESIDE = ['/start.js', '/pages/result.css'];

const PUBLIC = /^\/api\/(?:editions|templates|regions|results|participants|history)(?:\/|$)/;
// how long somebody on a weak link waits for what holds now before they see what was kept
const PATIENCE_MILLIS = 2_000;
const MOST_KEPT = 100;

worker.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(SHELL_CACHE)
      .then((cache) =>
        cache.addAll(SHELL.files.map((one) => new Request(one, { cache: 'reload' }))),
      ),
  );
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => names.filter((name) => name !== SHELL_CACHE && name !== PUBLIC_CACHE))
      .then((old) => Promise.all(old.map((name) => caches.delete(name))))
      .then(() => worker.clients.claim()),
  );
});

// a page that is open goes on with its own version until somebody agrees to the new one
worker.addEventListener('message', (event) => {
  if (event.data === 'take over') void worker.skipWaiting();
  else event.waitUntil(keepLoaded(event, event.data as string[]));
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const address = new URL(request.url);
  if (request.method !== 'GET' || address.origin !== location.origin) return;
  if (request.mode === 'navigate') {
    if (isOurs(address.pathname)) event.respondWith(page(event, address.pathname));
  } else if (PUBLIC.test(address.pathname)) {
    // what somebody waits for or checks is to be what the platform says now
    const isAnyGood = !request.headers.has('After') && request.cache !== 'no-store';
    if (isAnyGood) event.respondWith(publicAnswer(event));
  } else if (BESIDE.includes(address.pathname)) {
    event.respondWith(newest(request));
  } else if (address.pathname.startsWith('/assets/') || SHELL.files.includes(address.pathname)) {
    event.respondWith(file(event, request));
  }
});

// what the gateway shows or redirects by itself has no place in the client
function isOurs(path: string): boolean {
  return !/^\/(?:api|oauth2|docs|status|pages|openapi\.json|\.well-known)(?:\/|$)/.test(path);
}

/** The newest page; without a connection, or where its service is away, the kept one or the client. */
async function page(event: FetchEvent, path: string): Promise<Response> {
  const { request } = event;
  const answer = await fetch(request).catch((unreachable: Error) => unreachable);
  const isRendered = RENDERED.test(path);
  if (answer instanceof Response && answer.status < 500) {
    if (answer.ok && isRendered) {
      meanwhile(event, put(PUBLIC_CACHE, request.url, answer.clone()));
    }
    return answer;
  }
  // whatever the language that it was asked for in: the last one seen is better than none
  const seen = isRendered && (await caches.match(request.url, { ignoreVary: true }));
  const kept = seen || (await caches.match(PAGE));
  if (kept) return kept;
  if (answer instanceof Response) return answer;
  throw answer;
}

/** What keeps its address while its content changes; without a connection as it was kept. */
async function newest(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (unreachable) {
    const kept = await caches.match(request);
    if (kept) return kept;
    throw unreachable;
  }
}

/** A file whose name changes with its content is good for ever. */
async function file(event: ExtendableEvent, request: Request): Promise<Response> {
  const kept = await caches.match(request, { ignoreVary: true });
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok) meanwhile(event, put(SHELL_CACHE, request.url, answer.clone()));
  return answer;
}

/** What holds now; where that takes too long or fails, what was kept. */
async function publicAnswer(event: FetchEvent): Promise<Response> {
  const fresh = fetchForEverybody(event, event.request);
  const kept = await caches
    .match(event.request.url, { cacheName: PUBLIC_CACHE })
    .catch(() => undefined);
  if (!kept) return fresh;
  event.waitUntil(fresh.catch(() => undefined));
  const best = fresh.then((answer) => (answer.status < 500 ? answer : kept)).catch(() => kept);
  return Promise.race([best, later(kept)]);
}

function later(kept: Response): Promise<Response> {
  return new Promise((resolve) => setTimeout(() => resolve(kept), PATIENCE_MILLIS));
}

/** Asks as a stranger does: so the answer holds nothing that is for one person only. */
async function fetchForEverybody(event: ExtendableEvent, request: Request): Promise<Response> {
  const answer = await fetch(request.url, {
    credentials: 'omit',
    headers: { 'Accept-Language': request.headers.get('Accept-Language') ?? 'id' },
    signal: request.signal,
  });
  if (answer.ok) meanwhile(event, keep(request.url, answer.clone()));
  return answer;
}

/** Is done meanwhile: the answer neither waits for it nor fails with it, as on a full device. */
function meanwhile(event: ExtendableEvent, work: Promise<unknown>): void {
  event.waitUntil(work.catch(() => undefined));
}

async function put(name: string, address: string, answer: Response): Promise<Cache> {
  const cache = await caches.open(name);
  await cache.put(address, answer);
  return cache;
}

/** Puts it by with the time of this device, by which the page knows how old it is. */
async function keep(address: string, answer: Response): Promise<void> {
  const headers = new Headers(answer.headers);
  headers.set('Kept-At', String(Date.now()));
  const kept = new Response(await answer.blob(), { headers });
  const cache = await put(PUBLIC_CACHE, address, kept);
  const all = await cache.keys();
  await Promise.all(all.slice(0, -MOST_KEPT).map((oldest) => cache.delete(oldest)));
}

/** Puts by what a page has loaded before there was a worker: its files, then what it was told. */
async function keepLoaded(event: ExtendableEvent, addresses: readonly string[]): Promise<void> {
  const ours = addresses.map((one) => new URL(one)).filter((one) => one.origin === location.origin);
  const files = ours.filter((one) => one.pathname.startsWith('/assets/'));
  await Promise.all(files.map((one) => file(event, new Request(one))));
  const told = ours.filter((one) => PUBLIC.test(one.pathname));
  await Promise.all(told.map((one) => fetchForEverybody(event, new Request(one))));
}

export {};
