/** Whether the server can be reached, as far as the browser and the desk's line to it know. */

interface ConnectionState {
  state: 'connected' | 'loading' | 'reconnecting' | 'connection-lost';
  addStateChangeListener(listener: () => void): void;
  removeStateChangeListener(listener: () => void): void;
}

function line(): ConnectionState | undefined {
  return (window as { Vaadin?: { connectionState?: ConnectionState } }).Vaadin?.connectionState;
}

export function isOffline(): boolean {
  const state = line()?.state;
  return !navigator.onLine || state === 'reconnecting' || state === 'connection-lost';
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
