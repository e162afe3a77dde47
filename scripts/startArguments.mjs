/** The command line of `npm start`. */
import { parseArgs } from 'node:util';

export const USAGE = `Usage: npm start -- [--web] [--port N] [--no-open] [file.cjm]

  --web      in the browser, even where Electron could run
  --port N   the web host's port (any free one otherwise)
  --no-open  print the web host's address only; implies --web`;

/**
 * @param {readonly string[]} input
 * @returns {{ ok: true, value: { web: boolean, port?: string, open: boolean, file?: string } }
 *   | { ok: false, failure: string }}
 */
export function parseStartArguments(input) {
  try {
    const { values, positionals } = parseArgs({
      args: [...input],
      allowPositionals: true,
      options: {
        web: { type: 'boolean', default: false },
        port: { type: 'string' },
        'no-open': { type: 'boolean', default: false },
      },
    });
    const { port } = values;
    if (port !== undefined && !(/^\d{1,5}$/.test(port) && Number(port) <= 65_535)) {
      return { ok: false, failure: `Not a port: ${port}` };
    }
    if (positionals.length > 1) return { ok: false, failure: 'Only one file can be opened at the start.' };
    const open = !values['no-open'];
    const web = values.web || !open || port !== undefined;
    return { ok: true, value: { web, port, open, file: positionals[0] } };
  } catch (error) {
    return { ok: false, failure: error.message };
  }
}
