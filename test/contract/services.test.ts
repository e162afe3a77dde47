import { openDirectWindow } from '../support/directWindow';
import { createHostOnDisk } from '../support/hostOnDisk';
import { describeHostContract } from './hostContract';

describeHostContract('services', async () => {
  const host = await createHostOnDisk();
  const first = openDirectWindow(host.service);
  return {
    ...host,
    api: first.api,
    openWindow: () => Promise.resolve(openDirectWindow(host.service).api),
    replacePage: () => {
      first.close();
      return Promise.resolve(openDirectWindow(host.service).api);
    },
  };
});
