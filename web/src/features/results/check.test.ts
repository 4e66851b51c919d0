import { afterEach, expect, test, vi } from 'vitest';
import { digestOf } from '../../api/digest';
import { bytesAt, holds } from './check';

const fetched = vi.fn<() => Promise<Response>>();

afterEach(() => {
  vi.unstubAllGlobals();
  fetched.mockReset();
});

test('bytes are those that were published if their digest is', async () => {
  const bytes = new TextEncoder().encode('result').buffer;
  expect(await holds(bytes, (await digestOf(bytes)).toUpperCase())).toBe(true);
  expect(await holds(new ArrayBuffer(0), await digestOf(bytes))).toBe(false);
});

test('what this device has kept proves nothing', async () => {
  vi.stubGlobal('fetch', fetched);
  fetched.mockResolvedValueOnce(new Response('result', { headers: { 'Kept-At': '1000' } }));
  await expect(bytesAt('/canonical')).rejects.toThrow('kept');
  fetched.mockResolvedValueOnce(new Response('result'));
  await expect(bytesAt('/canonical')).resolves.toHaveProperty('byteLength', 6);
});
