import { language } from '../i18n/language';
import { csrfToken, mend, patiently } from './client';
import { noteReached } from './connection';
import { digestOf } from './digest';
import { after, remember } from './marks';
import { Refusal, Unreachable } from './refusal';
import type { Schemas } from './schema';

/** What a file is sent for. */
export type Purpose = 'evidence' | 'assignment-letter';

export interface Sending {
  /** The same for each repeat of one upload, so that the file is kept once. */
  key: string;
  signal: AbortSignal;
  /** Told how many bytes are on their way. */
  onProgress: (sent: number) => void;
}

/** The kinds of files that are accepted, as an input for files names them. */
export const ACCEPTED = '.pdf,.png,.jpg,.jpeg,.docx,.xlsx,.pptx,.csv,.txt';
export const LARGEST_BYTES = 64 * 1024 * 1024;

const MOST_MENDS = 2;
// what is wrong with the file itself, or with who sends it
const FINAL: readonly number[] = [400, 403, 413, 415, 422];

/** Whether it is of no use to send the same file again. */
export function isHopeless(refusal: Refusal): boolean {
  return FINAL.includes(refusal.status);
}

/** Sends a file for an entry; what arrives is compared with what was sent. */
export async function upload(
  entry: string,
  purpose: Purpose,
  file: File,
  sending: Sending,
): Promise<Schemas['Kept']> {
  const address = `/api/files?${new URLSearchParams({ entry, purpose })}`;
  const own = await digestOf(await file.arrayBuffer());
  for (let mended = 0; ; mended++) {
    const answer = await patiently(
      async () => post(address, file, sending, await csrfToken()),
      sending.signal,
    );
    if (answer.ok) {
      remember(answer);
      const kept = (await answer.json()) as Schemas['Kept'];
      if (kept.sha256 !== own) throw new Error(`${file.name} was altered on its way`);
      return kept;
    }
    const refusal = await Refusal.of(answer);
    if (mended === MOST_MENDS || !(await mend(refusal, address))) throw refusal;
  }
}

// fetch cannot tell how much of a body is on its way
function post(address: string, file: File, sending: Sending, csrf: string): Promise<Response> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', address);
    request.setRequestHeader('Accept-Language', language());
    request.setRequestHeader('Content-Type', file.type || 'application/octet-stream');
    request.setRequestHeader('X-File-Name', `UTF-8''${encodeURIComponent(file.name)}`);
    request.setRequestHeader('Idempotency-Key', sending.key);
    request.setRequestHeader('X-CSRF-Token', csrf);
    const seen = after();
    if (seen) request.setRequestHeader('After', seen);
    request.upload.addEventListener('progress', (event) => sending.onProgress(event.loaded));
    request.addEventListener('load', () => {
      noteReached(true);
      resolve(answerOf(request));
    });
    request.addEventListener('error', () => {
      noteReached(false);
      reject(new Unreachable('upload'));
    });
    request.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
    sending.signal.addEventListener('abort', () => request.abort());
    if (sending.signal.aborted) return reject(new DOMException('', 'AbortError'));
    request.send(file);
  });
}

function answerOf(request: XMLHttpRequest): Response {
  const headers = new Headers();
  for (const line of request.getAllResponseHeaders().trim().split('\r\n')) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.append(line.slice(0, colon), line.slice(colon + 1).trim());
  }
  return new Response(request.responseText, { status: request.status, headers });
}
