import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ask, tell } from './client';
import { employ } from './door';
import { after, forgetMarks } from './marks';
import { Refusal, Unreachable } from './refusal';

const fetched = vi.fn<(address: string, wish: RequestInit) => Promise<Response>>();

beforeEach(() => {
  vi.stubGlobal('fetch', fetched);
  vi.stubGlobal('document', { cookie: 'other=1; __Host-anugerah-csrf=proof' });
  vi.useFakeTimers();
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
  fetched.mockReset();
  forgetMarks();
});

function answer(status: number, body: unknown, headers: Record<string, string> = {}): Response {
  return new Response(body === undefined ? null : JSON.stringify(body), { status, headers });
}

function sent(call: number): Headers {
  return fetched.mock.calls[call]?.[1].headers as Headers;
}

test('a change repeats the cookie that only our page can read', async () => {
  fetched.mockResolvedValue(answer(200, { signedIn: true }));
  await tell('put', '/api/session/role', { body: { role: 'chair' } });
  expect(sent(0).get('X-CSRF-Token')).toBe('proof');
});

test('what was written is waited for by the next read', async () => {
  fetched.mockResolvedValueOnce(answer(200, {}, { Seen: 'registration/account:7/3', ETag: '"3"' }));
  fetched.mockResolvedValueOnce(answer(200, { items: [] }));
  const changed = await ask('get', '/api/editions/{id}', { path: { id: 'adlga-2025' } });
  expect(changed.tag).toBe('"3"');
  await tell('get', '/api/editions');
  expect(sent(0).get('After')).toBeNull();
  expect(sent(1).get('After')).toBe('registration/account:7/3');
  expect(after()).toBe('registration/account:7/3');
});

test('who asks to come again later is asked again then', async () => {
  fetched.mockResolvedValueOnce(answer(503, {}, { 'Retry-After': '2' }));
  fetched.mockResolvedValueOnce(answer(200, { items: [] }));
  const waiting = tell('get', '/api/editions');
  await vi.advanceTimersByTimeAsync(1_900);
  expect(fetched).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(200);
  await expect(waiting).resolves.toEqual({ items: [] });
});

test('too many attempts are told, with the time to wait, and not repeated', async () => {
  const problem = { type: 'urn:anugerah:problem:too-many-attempts', title: 't', detail: 'd' };
  fetched.mockResolvedValueOnce(answer(429, problem, { 'Retry-After': '30' }));
  const refused = await tell('get', '/api/editions').catch((thrown: unknown) => thrown);
  expect(refused).toBeInstanceOf(Refusal);
  expect(refused).toMatchObject({ code: 'too-many-attempts', retryAfter: 30 });
  expect(fetched).toHaveBeenCalledTimes(1);
});

test('a refusal names the fields to blame', async () => {
  const problem = {
    type: 'urn:anugerah:problem:sign-in-failed',
    detail: 'no',
    field: 'password',
    fields: [{ field: 'email', detail: 'nor this', language: 'en' }],
  };
  fetched.mockResolvedValueOnce(answer(422, problem));
  await expect(
    tell('post', '/api/sign-in/password', { body: { email: 'a', password: 'b' } }),
  ).rejects.toMatchObject({ fields: { password: 'no', email: 'nor this' } });
});

test('a session that is over is begun again, and the request repeated', async () => {
  const porter = vi.fn<() => Promise<boolean>>().mockResolvedValue(true);
  const dismiss = employ(porter);
  const over = { type: 'urn:anugerah:problem:not-signed-in', detail: 'd' };
  fetched.mockResolvedValueOnce(answer(401, over));
  fetched.mockResolvedValueOnce(answer(200, { id: 'me' }));
  await expect(tell('get', '/api/accounts/me')).resolves.toEqual({ id: 'me' });
  expect(porter).toHaveBeenCalledWith('over');
  dismiss();
});

test('who does not want to sign in again is not asked by what a page reads, but by what they do', async () => {
  const porter = vi.fn<() => Promise<boolean>>().mockResolvedValue(false);
  const dismiss = employ(porter);
  fetched.mockImplementation(async () =>
    answer(401, { type: 'urn:anugerah:problem:not-signed-in' }),
  );
  await expect(tell('get', '/api/accounts/me')).rejects.toMatchObject({ code: 'not-signed-in' });
  await expect(tell('get', '/api/accounts/me')).rejects.toMatchObject({ code: 'not-signed-in' });
  expect(porter).toHaveBeenCalledTimes(1);

  porter.mockResolvedValue(true);
  await expect(tell('delete', '/api/accounts/me')).rejects.toMatchObject({ status: 401 });
  expect(porter).toHaveBeenCalledTimes(3);

  porter.mockResolvedValue(false);
  await expect(tell('get', '/api/accounts/me')).rejects.toMatchObject({ status: 401 });
  expect(porter).toHaveBeenCalledTimes(4);
  dismiss();
});

test('fresh proof of who it is is asked for as often as it is needed', async () => {
  const porter = vi.fn<() => Promise<boolean>>().mockResolvedValue(false);
  const dismiss = employ(porter);
  fetched.mockImplementation(async () =>
    answer(403, { type: 'urn:anugerah:problem:sign-in-again' }),
  );
  await expect(tell('get', '/api/accounts/me/export')).rejects.toMatchObject({ status: 403 });
  await expect(tell('get', '/api/accounts/me/export')).rejects.toMatchObject({ status: 403 });
  expect(porter).toHaveBeenCalledTimes(2);
  dismiss();
});

test('without a way in again the refusal is told', async () => {
  fetched.mockResolvedValueOnce(answer(401, { type: 'urn:anugerah:problem:not-signed-in' }));
  await expect(tell('get', '/api/accounts/me')).rejects.toMatchObject({ code: 'not-signed-in' });
});

test('a platform that cannot be reached is no refusal', async () => {
  fetched.mockRejectedValueOnce(new TypeError('failed to fetch'));
  await expect(tell('get', '/api/editions')).rejects.toBeInstanceOf(Unreachable);
});

test('what this device has kept is as old as it is', async () => {
  vi.setSystemTime(5_000);
  fetched.mockResolvedValueOnce(answer(200, {}, { 'Kept-At': '1000' }));
  fetched.mockResolvedValueOnce(answer(200, {}));
  await expect(ask('get', '/api/editions')).resolves.toMatchObject({ asOf: 1_000 });
  await expect(ask('get', '/api/editions')).resolves.toMatchObject({ asOf: 5_000 });
});

test('places in an address are filled in and written safely', async () => {
  fetched.mockResolvedValue(answer(200, {}));
  await tell('get', '/api/editions/{id}', { path: { id: 'a/b?c' } });
  expect(fetched.mock.calls[0]?.[0]).toBe('/api/editions/a%2Fb%3Fc');
});
