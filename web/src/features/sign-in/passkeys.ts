import type { Schemas } from '../../api/schema';

type Question = Schemas['RequestOptions'];
type Creation = Schemas['CreationOptions'];

/** What a service is sent: binary parts in base64url, as WebAuthn's own JSON has them. */
export type Credential = Record<string, unknown>;

export function arePasskeysHere(): boolean {
  return 'PublicKeyCredential' in globalThis;
}

/** Whether the browser offers passkeys by itself in the field for the address. */
export async function isOfferedByItself(): Promise<boolean> {
  return (
    arePasskeysHere() &&
    (await PublicKeyCredential.isConditionalMediationAvailable?.().catch(() => false)) === true
  );
}

interface How {
  signal?: AbortSignal;
  mediation?: CredentialMediationRequirement;
}

/** Answers a question with a passkey; fails as the browser does if its owner will not. */
export async function answerByPasskey(question: Question, how: How = {}): Promise<Credential> {
  const found = await navigator.credentials.get({
    ...how,
    publicKey: {
      challenge: bytes(question.challenge),
      rpId: question.rpId,
      timeout: question.timeout,
      userVerification: question.userVerification as UserVerificationRequirement,
      allowCredentials: question.allowCredentials.map(descriptor),
    },
  });
  const credential = found as PublicKeyCredential;
  const response = credential.response as AuthenticatorAssertionResponse;
  return {
    ...common(credential),
    response: {
      clientDataJSON: text(response.clientDataJSON),
      authenticatorData: text(response.authenticatorData),
      signature: text(response.signature),
      userHandle: response.userHandle ? text(response.userHandle) : null,
    },
  };
}

/** Makes a new passkey. */
export async function makePasskey(options: Creation): Promise<Credential> {
  const made = await navigator.credentials.create({
    publicKey: {
      rp: options.rp,
      user: { ...options.user, id: bytes(options.user.id) },
      challenge: bytes(options.challenge),
      pubKeyCredParams: options.pubKeyCredParams.map(({ alg }) => ({ type: 'public-key', alg })),
      timeout: options.timeout,
      excludeCredentials: options.excludeCredentials.map(descriptor),
      authenticatorSelection: options.authenticatorSelection as AuthenticatorSelectionCriteria,
      attestation: options.attestation as AttestationConveyancePreference,
    },
  });
  const credential = made as PublicKeyCredential;
  const response = credential.response as AuthenticatorAttestationResponse;
  return {
    ...common(credential),
    response: {
      clientDataJSON: text(response.clientDataJSON),
      attestationObject: text(response.attestationObject),
      transports: response.getTransports?.() ?? [],
    },
  };
}

function common(credential: PublicKeyCredential): Credential {
  return {
    id: credential.id,
    rawId: text(credential.rawId),
    type: credential.type,
    clientExtensionResults: credential.getClientExtensionResults(),
  };
}

function descriptor(told: { id: string; transports: string[] }): PublicKeyCredentialDescriptor {
  return {
    type: 'public-key',
    id: bytes(told.id),
    transports: told.transports as AuthenticatorTransport[],
  };
}

function bytes(base64url: string): Uint8Array<ArrayBuffer> {
  const plain = atob(base64url.replace(/-/g, '+').replace(/_/g, '/'));
  return Uint8Array.from(plain, (one) => one.charCodeAt(0));
}

function text(buffer: ArrayBuffer): string {
  const plain = String.fromCharCode(...new Uint8Array(buffer));
  return btoa(plain).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}
