import { queryOptions } from '@tanstack/react-query';
import { tell } from '../../api/client';
import type { Schemas } from '../../api/schema';

/** By what the caller proves who they are. */
export const protectionQuery = queryOptions({
  queryKey: ['protection'],
  queryFn: ({ signal }) => tell('get', '/api/accounts/me/protection', { signal }),
});

export type Passkey = Schemas['PasskeyView'];

export const sessionsQuery = queryOptions({
  queryKey: ['sessions'],
  queryFn: async ({ signal }) => (await tell('get', '/api/accounts/me/sessions', { signal })).items,
});

export type OwnSession = Schemas['SessionView'];
