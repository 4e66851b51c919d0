import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Refusal, Unreachable } from '../api/refusal';
import { Autosaver, type SaveState } from './autosave';

const told: string[] = [];
const tell = (state: SaveState) => void told.push(state.at);

beforeEach(() => {
  vi.useFakeTimers();
  told.length = 0;
});

afterEach(() => {
  vi.useRealTimers();
});

test('what is typed in one go is saved once, after a pause', async () => {
  const save = vi.fn(async () => undefined);
  const saver = new Autosaver<string>(save, tell);
  saver.change('a');
  saver.change('ab');
  await vi.advanceTimersByTimeAsync(5_000);
  expect(save.mock.calls).toEqual([['ab']]);
  expect(told.at(-1)).toBe('saved');
});

test('what changes during a save is saved after it, never beside it', async () => {
  const ends: (() => void)[] = [];
  const save = vi.fn(() => new Promise<void>((end) => ends.push(end)));
  const saver = new Autosaver<string>(save, tell);
  saver.change('a');
  await vi.advanceTimersByTimeAsync(2_000);
  saver.change('b');
  await vi.advanceTimersByTimeAsync(2_000);
  expect(save).toHaveBeenCalledTimes(1);
  ends[0]?.();
  await vi.advanceTimersByTimeAsync(1);
  expect(save.mock.calls).toEqual([['a'], ['b']]);
});

test('without a connection it tries again by itself', async () => {
  const save = vi.fn(async () => undefined).mockRejectedValueOnce(new Unreachable('test'));
  const saver = new Autosaver<string>(save, tell);
  saver.change('a');
  await vi.advanceTimersByTimeAsync(2_000);
  expect(told.at(-1)).toBe('away');
  await vi.advanceTimersByTimeAsync(10_000);
  expect(save.mock.calls).toEqual([['a'], ['a']]);
  expect(told.at(-1)).toBe('saved');
});

test('where somebody else was first nothing is saved until it is decided', async () => {
  const save = vi.fn(async () => undefined).mockRejectedValueOnce(new Refusal(412, {}));
  const saver = new Autosaver<string>(save, tell);
  saver.change('mine');
  await vi.advanceTimersByTimeAsync(2_000);
  saver.change('mine, longer');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(save).toHaveBeenCalledTimes(1);
  expect(await saver.flush()).toBe(false);
  expect(await saver.resume('mine, longer')).toBe(true);
  expect(save).toHaveBeenLastCalledWith('mine, longer');
});

test('whoever leaves at once has all of it saved', async () => {
  const save = vi.fn(async () => undefined);
  const saver = new Autosaver<string>(save, tell);
  saver.change('a');
  expect(await saver.flush()).toBe(true);
  expect(save).toHaveBeenCalledTimes(1);
});

test('what is refused waits for another value', async () => {
  const save = vi.fn(async () => undefined).mockRejectedValueOnce(new Refusal(422, {}));
  const saver = new Autosaver<string>(save, tell);
  saver.change('wrong');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(save).toHaveBeenCalledTimes(1);
  expect(told.at(-1)).toBe('refused');
  saver.change('right');
  await vi.advanceTimersByTimeAsync(2_000);
  expect(told.at(-1)).toBe('saved');
});

test('who is busy is asked again, not before the time that was asked for', async () => {
  const busy = new Refusal(503, {}, 30);
  const save = vi.fn(async () => undefined).mockRejectedValueOnce(busy);
  const saver = new Autosaver<string>(save, tell);
  saver.change('a');
  await vi.advanceTimersByTimeAsync(2_000);
  expect(told.at(-1)).toBe('away');
  await vi.advanceTimersByTimeAsync(25_000);
  expect(save).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(save).toHaveBeenCalledTimes(2);
  expect(told.at(-1)).toBe('saved');
});

test.each([408, 429, 500, 502])('what fails with %i comes again by itself', async (status) => {
  const save = vi.fn(async () => undefined).mockRejectedValueOnce(new Refusal(status, {}));
  const saver = new Autosaver<string>(save, tell);
  saver.change('a');
  await vi.advanceTimersByTimeAsync(10_000);
  expect(save.mock.calls).toEqual([['a'], ['a']]);
  expect(told.at(-1)).toBe('saved');
});

test('who does not sign in again is not asked until they want to', async () => {
  const save = vi.fn(async () => undefined).mockRejectedValueOnce(new Refusal(401, {}));
  const saver = new Autosaver<string>(save, tell);
  saver.change('a');
  await vi.advanceTimersByTimeAsync(300_000);
  expect(save).toHaveBeenCalledTimes(1);
  expect(told.at(-1)).toBe('away');
  expect(await saver.flush()).toBe(true);
  expect(save).toHaveBeenLastCalledWith('a');
});

test('what is held is not saved until it is decided', async () => {
  const save = vi.fn(async () => undefined);
  const saver = new Autosaver<string>(save, tell);
  saver.hold('mine');
  expect(saver.undecided).toBe(true);
  expect(await saver.flush()).toBe(false);
  expect(await saver.resume('mine')).toBe(true);
  expect(save.mock.calls).toEqual([['mine']]);
});
