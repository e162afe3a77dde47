/** The command line of the web host, which `npm start` passes on. */
import { parseArgs } from 'node:util';
import { fail, ok, type Result } from '../../shared/util/result';

export interface WebArguments {
  readonly port: number;
  readonly open: boolean;
  readonly file?: string;
  /** Why this is not Electron, for the line that is printed. */
  readonly reason?: string;
}

export function parseWebArguments(input: readonly string[]): Result<WebArguments, string> {
  try {
    const { values, positionals } = parseArgs({
      args: [...input],
      allowPositionals: true,
      options: {
        port: { type: 'string', default: '0' },
        'no-open': { type: 'boolean', default: false },
        reason: { type: 'string' },
      },
    });
    const port = Number(values.port);
    if (!/^\d{1,5}$/.test(values.port) || port > 65_535) return fail(`Not a port: ${values.port}`);
    if (positionals.length > 1) return fail('Only one file can be opened at the start.');
    const [file] = positionals;
    return ok({
      port,
      open: !values['no-open'],
      ...(file === undefined ? {} : { file }),
      ...(values.reason === undefined ? {} : { reason: values.reason }),
    });
  } catch (error) {
    return fail(error instanceof Error ? error.message : 'Arguments that cannot be read');
  }
}
