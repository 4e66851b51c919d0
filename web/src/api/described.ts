import type { components, operations, paths } from './schema';

/** What travels, by the names of the interface's description. */
export type Schemas = components['schemas'];

/**
 * Takes every field as told. The description marks no field of an answer as always there; whoever
 * uses this says that the service always tells it.
 */
export type Sure<T> = T extends (infer One)[]
  ? Sure<One>[]
  : T extends object
    ? { [K in keyof T]-?: Sure<NonNullable<T[K]>> }
    : T;

type Sent<O, Form> = Omit<O, 'requestBody'> & {
  requestBody: { content: { 'application/json': Form } };
};

type Told<O, Answer> = Omit<O, 'responses'> & {
  responses: { 200: { content: { 'application/json': Answer } } };
};

/** What goes with each step of signing in: which attempt it belongs to, and from which device. */
interface OfAttempt {
  attempt: string;
  device?: string;
}

/**
 * The interface, with four schemas told apart that the description mixes up because two of the
 * services' records have one name.
 */
export interface Paths extends Omit<
  paths,
  | '/api/sign-in/password'
  | '/api/sign-in/code'
  | '/api/sign-in/recovery-code'
  | '/api/sign-in/enrolment/app/confirmation'
  | '/api/sign-in/invitation'
  | '/api/sign-in/address-change/confirmation'
  | '/api/accounts/me'
  | '/api/accounts/me/passkeys'
> {
  '/api/sign-in/password': {
    post: Sent<operations['signInPassword'], { email: string; password: string; device?: string }>;
  };
  '/api/sign-in/code': {
    post: Sent<operations['signInCode'], OfAttempt & { code: string }>;
  };
  '/api/sign-in/recovery-code': {
    post: Sent<operations['signInRecoveryCode'], OfAttempt & { code: string }>;
  };
  '/api/sign-in/enrolment/app/confirmation': {
    post: Sent<operations['signInConfirmApp'], OfAttempt & { code: string }>;
  };
  '/api/sign-in/invitation': {
    post: Sent<operations['acceptanceLook'], { link: string }>;
  };
  '/api/sign-in/address-change/confirmation': {
    post: Sent<operations['ownDataConfirm'], { link: string }>;
  };
  '/api/accounts/me': Omit<paths['/api/accounts/me'], 'put'> & {
    put: Told<operations['ownDataChange'], { person: Schemas['Person']; confirmation: boolean }>;
  };
  '/api/accounts/me/passkeys': {
    post: Sent<
      operations['ownAccountAddPasskey'],
      { attempt: string; credential: Record<string, unknown>; name: string }
    >;
  };
}
