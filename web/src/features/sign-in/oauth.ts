import { csrfToken } from '../../api/client';
import { Refusal, Unreachable } from '../../api/refusal';

/** What a client wants from the authorization endpoint, as the sign-in page was given it. */
export interface ClientRequest {
  query: URLSearchParams;
  /** Whether it is this very site, through its gateway. */
  ours: boolean;
}

/** Why a sign-in did not come about. */
export type Failure = 'denied' | 'stale' | 'refused' | 'unavailable';

export class NotLetIn extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure);
    this.name = 'NotLetIn';
    this.failure = failure;
  }
}

const CALLBACK = '/api/session/callback';

export function requestIn(search: string): ClientRequest | undefined {
  const query = new URLSearchParams(search);
  const back = query.get('redirect_uri');
  if (!back || !query.has('client_id') || !query.has('response_type')) return undefined;
  return { query, ours: isOurs(back) };
}

function isOurs(back: string): boolean {
  if (!URL.canParse(back)) return false;
  const place = new URL(back);
  return place.hostname === location.hostname && place.pathname === CALLBACK;
}

export function failureIn(search: string): Failure | undefined {
  const told = new URLSearchParams(search).get('failure');
  return told === 'denied' || told === 'stale' || told === 'refused' || told === 'unavailable'
    ? told
    : undefined;
}

/**
 * Begins a sign-in at the gateway without leaving the page: the browser follows to the sign-in
 * page's address, and what stands in that is the request.
 */
export async function freshRequest(next: string, role?: string): Promise<ClientRequest> {
  const wish = new URLSearchParams({ next, ...(role && { role }) });
  const answer = await reach(fetch(`/api/session/start?${wish}`));
  const request = requestIn(new URL(answer.url).search);
  if (request) return request;
  if (!answer.ok) throw await Refusal.of(answer);
  throw new NotLetIn(failureIn(new URL(answer.url).search) ?? 'unavailable');
}

/**
 * Takes the ticket to the authorization endpoint. For this site the browser follows to the gateway
 * and comes back signed in, and the answer is where to go on; any other client is called by a form
 * of its own, from which there is no way back to this page.
 */
export async function enter(request: ClientRequest, ticket: string): Promise<string> {
  const form = new URLSearchParams(request.query);
  form.set('ticket', ticket);
  if (!request.ours) return leave(form);
  const headers = { 'X-CSRF-Token': await csrfToken() };
  const answer = await reach(fetch('/oauth2/authorize', { method: 'POST', body: form, headers }));
  const arrived = new URL(answer.url);
  const failure = failureIn(arrived.search);
  if (failure) throw new NotLetIn(failure);
  if (arrived.pathname === '/sign-in') throw new NotLetIn('stale');
  if (arrived.pathname === '/oauth2/authorize') throw await Refusal.of(answer);
  return arrived.pathname + arrived.search;
}

function leave(fields: URLSearchParams): Promise<string> {
  const form = document.createElement('form');
  form.method = 'post';
  form.action = '/oauth2/authorize';
  for (const [name, value] of fields) {
    const field = document.createElement('input');
    field.type = 'hidden';
    field.name = name;
    field.value = value;
    form.append(field);
  }
  document.body.append(form);
  form.submit();
  return new Promise(() => {});
}

async function reach(asked: Promise<Response>): Promise<Response> {
  try {
    return await asked;
  } catch (failure) {
    throw new Unreachable(failure);
  }
}
