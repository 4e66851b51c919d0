import { queryOptions } from '@tanstack/react-query';
import { tell } from '../../api/client';
import type { Schemas, Sure } from '../../api/described';

/** By what the caller proves who they are. */
export const protectionQuery = queryOptions({
  queryKey: ['protection'],
  queryFn: async ({ signal }) =>
    (await tell('get', '/api/accounts/me/protection', { signal })) as Sure<
      Omit<Schemas['Protection'], 'passkeys'>
    > & { passkeys: Passkey[] },
});

/** A passkey that was not used yet has no time of use. */
export type Passkey = Sure<Omit<Schemas['PasskeyView'], 'used'>> & { used?: string };

export const sessionsQuery = queryOptions({
  queryKey: ['sessions'],
  queryFn: async ({ signal }) => {
    const told = await tell('get', '/api/accounts/me/sessions', { signal });
    return (told as Sure<typeof told>).items;
  },
});

export type OwnSession = Sure<Schemas['SessionView']>;
