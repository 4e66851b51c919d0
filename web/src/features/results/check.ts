import { digestOf } from '../../api/digest';

/** Whether bytes are those whose digest was published. */
export async function holds(bytes: ArrayBuffer, published: string): Promise<boolean> {
  return (await digestOf(bytes)) === published.toLowerCase();
}

/** The bytes at an address as they are, and not as this device has kept them. */
export async function bytesAt(address: string): Promise<ArrayBuffer> {
  const answer = await fetch(address, { cache: 'no-store', credentials: 'omit' });
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.arrayBuffer();
}
