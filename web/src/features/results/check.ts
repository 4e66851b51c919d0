import { digestOf } from '../../api/digest';

/** Whether bytes are those whose digest was published. */
export async function holds(bytes: ArrayBuffer, published: string): Promise<boolean> {
  return (await digestOf(bytes)) === published.toLowerCase();
}

/** The bytes at an address as they are, and not as this device has kept them. */
export async function bytesAt(address: string): Promise<ArrayBuffer> {
  const answer = await fetch(address, { cache: 'no-store', credentials: 'omit' });
  const isKept = answer.headers.has('Kept-At');
  if (!answer.ok || isKept) throw new Error(`${address}: ${isKept ? 'kept' : answer.status}`);
  return answer.arrayBuffer();
}
