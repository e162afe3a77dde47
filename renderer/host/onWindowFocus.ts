/** The person is back at this window: what others may have changed meanwhile is looked at again. */
import type { HostApi } from '../../shared/host/hostApi';

/** A browser tells the page itself, a shell tells it through the host; some do both. Returns the function that stops it. */
export function onWindowFocus(host: HostApi, listener: () => void): () => void {
  window.addEventListener('focus', listener);
  const stop = host.on('windowFocused', listener);
  return () => {
    window.removeEventListener('focus', listener);
    stop();
  };
}
