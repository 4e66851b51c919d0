import { expect, test } from 'vitest';
import { Refusal, Unreachable } from '../../api/refusal';
import { jobQuery, jobsQuery } from './verification';

/** After how long something is asked for again, by what was told last. */
function again(query: { refetchInterval?: unknown }, data: unknown, error: unknown = null) {
  const interval = query.refetchInterval as (asked: unknown) => number | false;
  return interval({ state: { data, error } });
}

test('a job is followed until it has ended', () => {
  expect(again(jobQuery('j'), { status: 'RUNNING' })).toBe(1_000);
  expect(again(jobQuery('j'), { status: 'DONE' })).toBe(false);
  expect(again(jobQuery('j'), { status: 'UNDONE' })).toBe(false);
});

test('what there is not, or not for the viewer, is not asked for again', () => {
  expect(again(jobQuery('j'), undefined, new Refusal(404, {}))).toBe(false);
  expect(again(jobsQuery('ed'), undefined, new Refusal(403, {}))).toBe(false);
  expect(again(jobQuery('j'), undefined, new Refusal(503, {}))).toBe(1_000);
  expect(again(jobQuery('j'), { status: 'RUNNING' }, new Unreachable('away'))).toBe(1_000);
});

test('the list of jobs is followed while one of them is at work', () => {
  const done = { status: 'DONE' };
  expect(again(jobsQuery('ed'), { items: [done, { status: 'WAITING' }] })).toBe(1_000);
  expect(again(jobsQuery('ed'), { items: [done] })).toBe(false);
  expect(again(jobsQuery('ed'), { items: [] })).toBe(false);
});
