/** Whether the platform can be reached: as the browser says, and as the last request found. */
let reached = true;
const listeners = new Set<() => void>();

export function isConnected(): boolean {
  return reached && navigator.onLine;
}

/** Told after each request that went to the platform itself. */
export function noteReached(now: boolean): void {
  if (now === reached) return;
  reached = now;
  listeners.forEach((tell) => tell());
}

export function listenToConnection(tell: () => void): () => void {
  listeners.add(tell);
  addEventListener('online', tell);
  addEventListener('offline', tell);
  return () => {
    listeners.delete(tell);
    removeEventListener('online', tell);
    removeEventListener('offline', tell);
  };
}
