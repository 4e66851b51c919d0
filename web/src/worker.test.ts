import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const ADDRESS = 'https://anugerah.test/api/results/adlga-2025';
const told = vi.fn<() => Promise<Response>>();
let listeners: Record<string, (event: unknown) => void>;
let kept: Map<string, Response>;
let isFull: boolean;

beforeEach(async () => {
  listeners = {};
  kept = new Map();
  isFull = false;
  vi.resetModules();
  vi.stubGlobal('fetch', told);
  vi.stubGlobal('location', { origin: 'https://anugerah.test' });
  vi.stubGlobal('self', {
    addEventListener: (type: string, listen: (event: unknown) => void) => {
      listeners[type] = listen;
    },
  });
  vi.stubGlobal('caches', {
    open: async () => ({
      keys: async () => [...kept.keys()],
      put: async (address: string, answer: Response) => {
        if (isFull) throw new DOMException('', 'QuotaExceededError');
        kept.set(address, answer);
      },
    }),
    match: async (address: string) => kept.get(address)?.clone(),
  });
  await import('./worker');
});

afterEach(() => {
  vi.unstubAllGlobals();
  told.mockReset();
});

/** What the worker answers; undefined where it leaves the request to the browser. */
async function ask(address: string, wish: RequestInit & { isPage?: boolean } = {}) {
  const waited: Promise<unknown>[] = [];
  let answer: Promise<Response> | undefined;
  const request = new Request(address, wish);
  if (wish.isPage) Object.defineProperty(request, 'mode', { value: 'navigate' });
  listeners.fetch?.({
    request,
    respondWith: (promised: Promise<Response>) => {
      answer = promised;
    },
    waitUntil: (work: Promise<unknown>) => waited.push(work),
  });
  return { text: await (await answer)?.text(), waited: await Promise.allSettled(waited) };
}

test('what was told is kept, and shown where the platform is out of reach', async () => {
  told.mockResolvedValueOnce(new Response('now'));
  await ask(ADDRESS);
  told.mockRejectedValueOnce(new TypeError('failed to fetch'));
  expect((await ask(ADDRESS)).text).toBe('now');
  expect(kept.get(ADDRESS)?.headers.has('Kept-At')).toBe(true);
});

test('a check of what is published is never answered with what was kept', async () => {
  kept.set(ADDRESS, new Response('kept'));
  expect((await ask(ADDRESS, { cache: 'no-store' })).text).toBeUndefined();
});

test('a device that is full shows what the platform tells', async () => {
  isFull = true;
  told.mockResolvedValueOnce(new Response('now'));
  const { text, waited } = await ask(ADDRESS);
  expect(text).toBe('now');
  expect(waited.every((one) => one.status === 'fulfilled')).toBe(true);
});

test('a device that is full shows the page of a result', async () => {
  isFull = true;
  told.mockResolvedValueOnce(new Response('page'));
  const page = 'https://anugerah.test/editions/adlga-2025/results/desk';
  expect((await ask(page, { isPage: true })).text).toBe('page');
});
