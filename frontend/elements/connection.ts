/** Whether the server can be reached, as far as the browser and the desk's line to it know. */

interface ConnectionState {
  state: 'connected' | 'loading' | 'reconnecting' | 'connection-lost';
  addStateChangeListener(listener: () => void): void;
  removeStateChangeListener(listener: () => void): void;
}

/** Small, and there for everybody. */
const ASKED = '/robots.txt';
const AGAIN_AFTER = 3000;

function line(): ConnectionState | undefined {
  return (window as { Vaadin?: { connectionState?: ConnectionState } }).Vaadin?.connectionState;
}

function isLost(): boolean {
  const state = line()?.state;
  return state === 'reconnecting' || state === 'connection-lost';
}

export function isOffline(): boolean {
  return !navigator.onLine || isLost();
}

/** Calls back at each change of what {@link isOffline} says; gives what ends it. */
export function watchConnection(changed: () => void): () => void {
  window.addEventListener('online', changed);
  window.addEventListener('offline', changed);
  const watched = line();
  watched?.addStateChangeListener(changed);
  return () => {
    window.removeEventListener('online', changed);
    window.removeEventListener('offline', changed);
    watched?.removeStateChangeListener(changed);
  };
}

/** Flow's client may say "reconnecting" for good after its requests have long been answered again; so the server is asked. */
async function ask(): Promise<void> {
  try {
    await fetch(ASKED, { method: 'HEAD', cache: 'no-store' });
  } catch {
    return; // still out of reach; asked again later
  }
  const lost = line();
  if (lost && isLost()) lost.state = 'connected';
}

window.setInterval(() => {
  if (navigator.onLine && isLost()) void ask();
}, AGAIN_AFTER);
