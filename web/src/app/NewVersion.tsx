import { useEffect, useState } from 'react';
import { UpdateStrip } from '../design/States';

/** Registers the worker that keeps the client on this device, and tells of a newer one. */
export function NewVersion() {
  const [waiting, setWaiting] = useState<ServiceWorker>();

  useEffect(() => {
    if (!('serviceWorker' in navigator) || import.meta.env.DEV) return;
    const workers = navigator.serviceWorker;
    const first = workers.controller === null;
    if (first) workers.addEventListener('controllerchange', tellOfLoaded, { once: true });
    void workers.register('/worker.js').then((registration) => {
      const see = () => {
        if (registration.waiting && !first) setWaiting(registration.waiting);
      };
      see();
      registration.addEventListener('updatefound', () => {
        registration.installing?.addEventListener('statechange', see);
      });
    });
  }, []);

  if (!waiting) return null;
  return (
    <UpdateStrip
      onReload={() => {
        navigator.serviceWorker.addEventListener('controllerchange', () => location.reload());
        waiting.postMessage('take over');
      }}
    />
  );
}

/** What this page has loaded before there was a worker is to be read offline as well. */
function tellOfLoaded(): void {
  const loaded = performance.getEntriesByType('resource').map((one) => one.name);
  navigator.serviceWorker.controller?.postMessage(loaded);
}
