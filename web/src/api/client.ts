import { language } from '../i18n/language';
import { noteTime } from './clock';
import { noteReached } from './connection';
import { isDeclined, letIn } from './door';
import type { paths as Paths } from './schema';
import { after, remember } from './marks';
import { Refusal, retryAfter, Unreachable } from './refusal';

type Verb = 'get' | 'put' | 'post' | 'delete';
type Operation<V extends Verb, P extends keyof Paths> =
  Paths[P] extends Record<V, infer O> ? O : never;
type PathsOf<V extends Verb> = {
  [P in keyof Paths]: Paths[P] extends Record<V, { responses: unknown }> ? P : never;
}[keyof Paths];

type InPath<O> = O extends { parameters: { path: infer P } }
  ? [P] extends [undefined]
    ? unknown
    : { path: P }
  : unknown;
type InQuery<O> = O extends { parameters: { query?: infer Q } } ? { query?: Q } : unknown;
type InBody<O> = O extends { requestBody: Json<infer B> }
  ? { body: B }
  : O extends { requestBody?: infer R }
    ? // an operation without a body has the key, too
      [NonNullable<R>] extends [never]
      ? unknown
      : NonNullable<R> extends Json<infer B>
        ? { body?: B }
        : unknown
    : unknown;
interface Json<B> {
  content: { 'application/json': B };
}
type Answer<O> = O extends { responses: { 200: { content: { 'application/json': infer A } } } }
  ? A
  : O extends { responses: { 201: { content: { 'application/json': infer A } } } }
    ? A
    : undefined;

interface Extras {
  /** The tag of the version that is changed. */
  ifMatch?: string | undefined;
  /** The same for each repeat of one wish, so that it is fulfilled once. */
  key?: string;
  signal?: AbortSignal;
}

type Asked<O> = InPath<O> & InQuery<O> & InBody<O> & Extras;
type Ask<O> = Record<never, never> extends Asked<O> ? [asked?: Asked<O>] : [asked: Asked<O>];

/** What a service told, and the tag of this version of it. */
export interface Answered<T> {
  data: T;
  tag: string | undefined;
  /** When the service told it, by this device's clock; what was kept on the device is older. */
  asOf: number;
}

interface Wish extends Extras {
  path?: Record<string, unknown>;
  query?: Record<string, unknown>;
  body?: unknown;
}

/** A request of the described interface, answered in full. */
export async function ask<V extends Verb, P extends PathsOf<V>>(
  verb: V,
  path: P,
  ...[asked]: Ask<Operation<V, P>>
): Promise<Answered<Answer<Operation<V, P>>>> {
  const wish = (asked ?? {}) as Wish;
  const answer = await go(verb, String(path), wish);
  const told = answer.status === 204 || answer.status === 202 ? undefined : await body(answer);
  return {
    data: told as Answer<Operation<V, P>>,
    tag: answer.headers.get('ETag') ?? undefined,
    asOf: keptAt(answer) ?? Date.now(),
  };
}

/** The same for whoever needs no tag. */
export async function tell<V extends Verb, P extends PathsOf<V>>(
  verb: V,
  path: P,
  ...asked: Ask<Operation<V, P>>
): Promise<Answer<Operation<V, P>>> {
  return (await ask(verb, path, ...asked)).data;
}

async function body(answer: Response): Promise<unknown> {
  const text = await answer.text();
  return text === '' ? undefined : JSON.parse(text);
}

async function go(verb: Verb, path: string, wish: Wish): Promise<Response> {
  const address = addressOf(path, wish);
  let answer = await patiently(() => send(verb, address, wish), wish.signal);
  for (let mended = 0; !answer.ok && mended < 2; mended++) {
    const refusal = await Refusal.of(answer);
    if (!(await mend(refusal, address, verb === 'get'))) throw refusal;
    answer = await patiently(() => send(verb, address, wish), wish.signal);
  }
  if (!answer.ok) throw await Refusal.of(answer);
  remember(answer);
  return answer;
}

/** Whether what stood in the way is out of it. */
export async function mend(refusal: Refusal, address: string, reads = false): Promise<boolean> {
  if (refusal.is('csrf-token-needed')) {
    await fetch('/api/session');
    return true;
  }
  if (isAboutSignIn(address)) return false;
  // a page that reads by itself does not ask again and again whoever has said no
  if (refusal.status === 401) return reads && isDeclined() ? false : letIn('over');
  return refusal.is('sign-in-again') && letIn('long-ago');
}

function isAboutSignIn(address: string): boolean {
  return address.startsWith('/api/session') || address.startsWith('/api/sign-in');
}

/** When the worker has put the answer by, if that is where it comes from. */
function keptAt(answer: Response): number | undefined {
  return Number(answer.headers.get('Kept-At')) || undefined;
}

function addressOf(path: string, wish: Wish): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(wish.path?.[name])),
  );
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(wish.query ?? {})) {
    if (value !== undefined && value !== '') query.append(name, String(value));
  }
  return query.size === 0 ? filled : `${filled}?${query}`;
}

async function send(verb: Verb, address: string, wish: Wish): Promise<Response> {
  const headers = new Headers({ 'Accept-Language': language() });
  if (wish.body !== undefined) headers.set('Content-Type', 'application/json');
  if (wish.ifMatch) headers.set('If-Match', wish.ifMatch);
  if (wish.key) headers.set('Idempotency-Key', wish.key);
  const seen = after();
  if (seen && !isAboutSignIn(address)) headers.set('After', seen);
  if (verb !== 'get') headers.set('X-CSRF-Token', await csrfToken());
  try {
    const answer = await fetch(address, {
      method: verb.toUpperCase(),
      headers,
      body: wish.body === undefined ? null : JSON.stringify(wish.body),
      ...(wish.signal && { signal: wish.signal }),
    });
    // what the worker has kept says nothing of the connection, nor of the time
    if (keptAt(answer) === undefined) {
      noteReached(true);
      noteTime(answer);
    }
    return answer;
  } catch (failure) {
    if (failure instanceof DOMException && failure.name === 'AbortError') throw failure;
    noteReached(false);
    throw new Unreachable(failure);
  }
}

/** The cookie's value, which only a page of this site can read and repeat. */
export async function csrfToken(): Promise<string> {
  const known = cookie();
  if (known) return known;
  await fetch('/api/session').catch((failure: unknown) => {
    throw new Unreachable(failure);
  });
  return cookie() ?? '';
}

function cookie(): string | undefined {
  const name = '__Host-anugerah-csrf=';
  const found = document.cookie.split('; ').find((one) => one.startsWith(name));
  return found?.slice(name.length);
}

const MOST_REPEATS = 4;
const LONGEST_WAIT_SECONDS = 5;

/** Comes again where a service asks to: with 503 and a time it has taken nothing in. */
export async function patiently(
  attempt: () => Promise<Response>,
  signal: AbortSignal | undefined,
): Promise<Response> {
  for (let repeat = 0; ; repeat++) {
    const answer = await attempt();
    const wait = retryAfter(answer);
    if (answer.status !== 503 || wait === undefined) return answer;
    if (repeat >= MOST_REPEATS || wait > LONGEST_WAIT_SECONDS || signal?.aborted) return answer;
    await new Promise((resume) => setTimeout(resume, wait * 1000));
  }
}
