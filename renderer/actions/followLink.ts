/** Opens an address in the person's own browser, or says why not. The host decides which addresses may be opened. */
import type { HostApi } from '../../shared/host/hostApi';
import type { Shell } from './shell';

export async function followLink(host: HostApi, shell: Shell, url: string): Promise<void> {
  const result = await host.app.openLink({ url });
  if (!result.ok) shell.toast({ key: 'app.link.refused', tone: 'bad' });
}
