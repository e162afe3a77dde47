/** Which host serves this page: the preload's, where there is one, else the loopback server the page came from. */
import type { HostApi } from '../../shared/host/hostApi';
import { createWebHost } from './webHost';

declare global {
  interface Window {
    /** Put there by Electron's preload. */
    readonly cjmHost?: HostApi;
  }
}

export function chooseHost(): HostApi {
  return window.cjmHost ?? createWebHost();
}
