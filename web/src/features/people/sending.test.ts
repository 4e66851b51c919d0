import { beforeEach, afterEach, expect, test, vi } from 'vitest';
import type { Guest } from './guests';

const told = vi.hoisted(() => vi.fn<(...asked: unknown[]) => Promise<unknown>>());
vi.mock('../../api/client', () => ({ tell: told }));

const guests = ['ayu', 'rai', 'uli'].map((name): Guest => ({
  name,
  salutation: 'Ibu',
  email: `${name}@contoh.go.id`,
  language: 'id',
  home: '51',
}));

let stored: Map<string, string>;

beforeEach(() => {
  stored = new Map();
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
    removeItem: (key: string) => stored.delete(key),
  });
  vi.useFakeTimers();
  told.mockReset();
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** The tab, newly loaded. */
async function load() {
  vi.resetModules();
  const { Refusal, Unreachable } = await import('../../api/refusal');
  const refusal = (status: number, seconds?: number) =>
    new Refusal(status, { detail: `no ${status}` }, seconds);
  return { ...(await import('./sending')), refusal, unreachable: () => new Unreachable('away') };
}

const states = (sending: { wanted: readonly { state: string }[] } | undefined) =>
  sending?.wanted.map(({ state }) => state);

test('what is refused for one guest does not keep the others waiting', async () => {
  const { beginSending, sending, refusal } = await load();
  told.mockResolvedValueOnce({}).mockRejectedValueOnce(refusal(409)).mockResolvedValueOnce({});
  beginSending('ed', guests);
  await vi.runAllTimersAsync();
  expect(states(sending())).toEqual(['sent', 'failed', 'sent']);
  expect(sending()?.failure).toBeUndefined();
});

test('where the platform is out of reach, the reason is kept and nobody is called failed', async () => {
  const { beginSending, sending, unreachable } = await load();
  const away = unreachable();
  told.mockRejectedValueOnce(away);
  beginSending('ed', guests);
  await vi.runAllTimersAsync();
  expect(states(sending())).toEqual(['waiting', 'waiting', 'waiting']);
  expect(sending()).toMatchObject({ running: false, failure: away });
});

test('whoever does not sign in again is asked once, not for each guest', async () => {
  const { beginSending, sending, refusal } = await load();
  told.mockRejectedValue(refusal(401));
  beginSending('ed', guests);
  await vi.runAllTimersAsync();
  expect(told).toHaveBeenCalledTimes(1);
  expect(states(sending())).toEqual(['waiting', 'waiting', 'waiting']);
  expect(sending()?.running).toBe(false);
});

test('who is asked to wait waits as long, and goes on with the same key', async () => {
  const { beginSending, sending, refusal } = await load();
  told.mockRejectedValueOnce(refusal(429, 30)).mockResolvedValue({});
  beginSending('ed', guests);
  await vi.advanceTimersByTimeAsync(29_000);
  expect(told).toHaveBeenCalledTimes(1);
  expect(sending()).toMatchObject({ running: true, failure: { status: 429 } });
  await vi.advanceTimersByTimeAsync(2_000);
  expect(states(sending())).toEqual(['sent', 'sent', 'sent']);
  expect(sending()?.failure).toBeUndefined();
  const keys = told.mock.calls.map(([, , asked]) => (asked as { key: string }).key);
  expect(keys[0]).toBe(keys[1]);
});

test('stopping and going on during a request sends nobody two letters', async () => {
  const { beginSending, stopSending, goOn, sending } = await load();
  told.mockImplementation(() => new Promise((sent) => setTimeout(() => sent({}), 1_000)));
  beginSending('ed', guests);
  stopSending();
  void goOn();
  await vi.runAllTimersAsync();
  expect(told).toHaveBeenCalledTimes(3);
  expect(states(sending())).toEqual(['sent', 'sent', 'sent']);
});

test('a reload goes on where it was, unless somebody has stopped it', async () => {
  const before = await load();
  told.mockImplementation(() => new Promise(() => undefined));
  before.beginSending('ed', guests);

  const after = await load();
  told.mockReset().mockResolvedValue({});
  after.resumeSending();
  await vi.runAllTimersAsync();
  expect(states(after.sending())).toEqual(['sent', 'sent', 'sent']);

  told.mockReset().mockImplementation(() => new Promise(() => undefined));
  after.beginSending('ed', guests);
  after.stopSending();
  const stopped = await load();
  told.mockReset();
  stopped.resumeSending();
  expect(told).not.toHaveBeenCalled();
});

test('nothing is sent in the name of whoever signs in next', async () => {
  const { beginSending, resumeSending, sending, unreachable } = await load();
  told.mockRejectedValueOnce(unreachable());
  beginSending('ed', guests);
  await vi.runAllTimersAsync();
  stored.clear();
  resumeSending();
  expect(sending()).toBeUndefined();
  expect(told).toHaveBeenCalledTimes(1);
});
