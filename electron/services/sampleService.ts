/** The maps that come with the app. They are read, never written: the page opens them as untitled copies. */
import { join } from 'node:path';
import type { Answer } from '../../shared/host/hostApi';
import { fail, ok } from '../../shared/util/result';
import { decodeText } from './decodeText';
import { toDiskFailure } from './diskFailure';
import type { ServiceContext } from './serviceContext';

export interface SampleService {
  list(): Answer<readonly { readonly id: string }[]>;
  read(id: string): Answer<{ readonly text: string }>;
}

const FILE = /^([a-z0-9][a-z0-9-]{0,60})\.cjm$/;

export function createSampleService({ disk, log }: ServiceContext, samplesFolder: string): SampleService {
  return {
    list: async () => {
      const names = await disk.readdir(samplesFolder).catch(() => {
        log('warn', 'The samples are missing');
        return [];
      });
      const ids = names.map((name) => FILE.exec(name)?.[1]).filter((id) => id !== undefined);
      return ok(ids.sort().map((id) => ({ id })));
    },
    read: async (id) => {
      if (!FILE.test(`${id}.cjm`)) return fail({ kind: 'notFound', subject: id });
      try {
        const decoded = decodeText(await disk.readFile(join(samplesFolder, `${id}.cjm`)));
        return decoded.ok ? ok({ text: decoded.value.text }) : fail({ kind: 'notText', subject: id });
      } catch (error) {
        return fail(toDiskFailure(error, id));
      }
    },
  };
}
