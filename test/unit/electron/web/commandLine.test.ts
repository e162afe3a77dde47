import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findBrowser, hasDisplay, toBrowserArguments } from '../../../../electron/web/openBrowser';
import { parseWebArguments } from '../../../../electron/web/webArguments';
import { createTemporaryFolder } from '../../../support/temporaryFolder';

describe('the web host’s command line', () => {
  it('has a free port and opens a window unless told otherwise', () => {
    expect(parseWebArguments([])).toEqual({ ok: true, value: { port: 0, open: true } });
    expect(parseWebArguments(['--port', '8080', '--no-open', '--', '--odd.cjm'])).toEqual({
      ok: true,
      value: { port: 8080, open: false, file: '--odd.cjm' },
    });
  });

  it.each([['--port', 'x'], ['--port', '70000'], ['--port=-1'], ['--wat'], ['a.cjm', 'b.cjm']])(
    'refuses %s %s',
    (...input) => {
      expect(parseWebArguments(input.filter((each) => typeof each === 'string')).ok).toBe(false);
    },
  );
});

describe.skipIf(process.platform === 'win32')('the browser', () => {
  it('is looked for on the path', async () => {
    const folder = await createTemporaryFolder();
    const browser = join(folder.path, 'google-chrome');
    await writeFile(browser, '');
    expect(findBrowser('linux', { PATH: folder.path })).toBeUndefined();
    await chmod(browser, 0o755);
    expect(findBrowser('linux', { PATH: `/nowhere:${folder.path}` })).toBe(browser);
    await folder.remove();
  });

  it('needs a display, and on Linux as root no sandbox', () => {
    expect([
      hasDisplay('linux', {}),
      hasDisplay('linux', { DISPLAY: ':0' }),
      hasDisplay('darwin', {}),
    ]).toEqual([false, true, true]);
    expect(toBrowserArguments('http://a', '/p', false)).not.toContain('--no-sandbox');
    expect(toBrowserArguments('http://a', '/p', true)).toEqual(
      expect.arrayContaining(['--app=http://a', '--user-data-dir=/p', '--no-sandbox']),
    );
  });
});
