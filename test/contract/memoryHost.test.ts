import { createMemoryHost } from '../support/memoryHost';
import { describeHostContract } from './hostContract';

describeHostContract('memory', () => {
  const host = createMemoryHost({ samples: { blank: '{}' } });
  const { files } = host.control;
  return Promise.resolve({
    api: host,
    openWindow: () => Promise.resolve(undefined),
    replacePage: () => {
      host.control.restart();
      return Promise.resolve(host);
    },
    putFile: (name, text) => {
      files.put(name, text);
      return Promise.resolve();
    },
    readFile: (name) => Promise.resolve(files.textOf(name)),
    removeFile: (name) => {
      files.remove(name);
      return Promise.resolve();
    },
    end: () => Promise.resolve(),
  });
});
