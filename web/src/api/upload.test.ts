import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { digestOf } from './digest';
import { Refusal } from './refusal';
import { isHopeless, upload } from './upload';

const FILE = new File(['abc'], 'perwali.pdf', { type: 'application/pdf' });

interface Told {
  status: number;
  headers?: string;
  body?: unknown;
}

const answers: Told[] = [];
const keys: (string | undefined)[] = [];

/** Answers a request with what was laid ready for it. */
class Line extends EventTarget {
  upload = new EventTarget();
  status = 0;
  responseText = '';
  private told: Told | undefined;
  private headers: Record<string, string> = {};

  open(): void {}
  abort(): void {}
  setRequestHeader(name: string, value: string): void {
    this.headers[name] = value;
  }
  getAllResponseHeaders(): string {
    return this.told?.headers ?? '';
  }
  send(): void {
    keys.push(this.headers['Idempotency-Key']);
    this.told = answers.shift();
    this.status = this.told?.status ?? 0;
    this.responseText = JSON.stringify(this.told?.body ?? {});
    this.dispatchEvent(new Event('load'));
  }
}

beforeEach(() => {
  vi.stubGlobal('XMLHttpRequest', Line);
  vi.stubGlobal('document', { cookie: '__Host-anugerah-csrf=proof' });
  vi.useFakeTimers();
  answers.length = 0;
  keys.length = 0;
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function isHopelessWith(status: number): boolean {
  return isHopeless(new Refusal(status, {}));
}

function sending() {
  return { key: 'k-1', signal: new AbortController().signal, onProgress: () => undefined };
}

test('a file comes again where the platform asks it to, as the same one', async () => {
  const sha256 = await digestOf(await FILE.arrayBuffer());
  answers.push({ status: 503, headers: 'Retry-After: 2\r\n' }, { status: 201, body: { sha256 } });
  const kept = upload('en-1', 'evidence', FILE, sending());
  await vi.waitFor(() => expect(keys).toHaveLength(1));
  await vi.advanceTimersByTimeAsync(2_100);
  await expect(kept).resolves.toMatchObject({ sha256 });
  expect(keys).toEqual(['k-1', 'k-1']);
});

test('only what is wrong with the file or its sender makes a repeat hopeless', () => {
  expect([400, 403, 413, 415, 422].every(isHopelessWith)).toBe(true);
  expect([401, 404, 408, 409, 429, 500, 503].some(isHopelessWith)).toBe(false);
});
