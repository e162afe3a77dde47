import { startWebServer } from '../../electron/web/webServer';
import { connectHttpHost, fetchCookie } from '../support/httpHost';
import { createHostOnDisk } from '../support/hostOnDisk';
import { describeHostContract } from './hostContract';

describeHostContract('web host', async () => {
  const host = await createHostOnDisk();
  const server = await startWebServer({
    service: host.service,
    rendererFolder: host.dataFolder,
    appVersion: '0.0.0',
    log: () => undefined,
    port: 0,
  });
  const address = server.createAddress();
  const cookie = await fetchCookie(address);
  const { origin } = new URL(address);
  const first = await connectHttpHost(origin, cookie);
  return {
    ...host,
    api: first.api,
    openWindow: async () => (await connectHttpHost(origin, cookie)).api,
    replacePage: async () => {
      first.disconnect();
      return (await connectHttpHost(origin, cookie)).api;
    },
    end: async () => {
      await server.close();
      await host.end();
    },
  };
});
