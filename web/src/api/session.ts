import { queryOptions } from '@tanstack/react-query';
import type { Schemas } from './schema';
import { tell } from './client';
import { forgetMarks } from './marks';

export type RoleName = Schemas['Role'];

/** Who is signed in in this browser. */
export type Session =
  | { signedIn: false }
  | { signedIn: true; account: string; role: RoleName; roles: RoleName[]; until: string };

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async ({ signal }): Promise<Session> =>
    (await tell('get', '/api/session', { signal })) as Session,
  staleTime: 60_000,
});

export async function switchRole(role: RoleName): Promise<void> {
  await tell('put', '/api/session/role', { body: { role } });
  forgetMarks();
  announce('role');
}

/** Signs out; the answer is where to go. */
export async function signOut(): Promise<string> {
  const { next } = await tell('delete', '/api/session');
  forgetMarks();
  announce('out');
  return next;
}

export type News = 'in' | 'out' | 'role';

// other tabs share the cookie, so they have to know
const channel = globalThis.BroadcastChannel && new BroadcastChannel('anugerah.session');

export function announce(news: News): void {
  channel?.postMessage(news);
}

export function onNews(hear: (news: News) => void): () => void {
  const listen = (event: MessageEvent<News>) => hear(event.data);
  channel?.addEventListener('message', listen);
  return () => channel?.removeEventListener('message', listen);
}
