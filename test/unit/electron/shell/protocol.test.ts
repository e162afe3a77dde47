import { join } from 'node:path';
import { mkdir, writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createTemporaryFolder, type TemporaryFolder } from '../../../support/temporaryFolder';

// Importing the real module would look for its binary.
vi.mock('electron', () => ({ protocol: {}, app: {}, shell: {} }));
const { answerAppRequest } = await import('../../../../electron/shell/protocol');
const { isOwnRequest } = await import('../../../../electron/shell/security');

describe('app://', () => {
  let folder: TemporaryFolder;
  beforeEach(async () => {
    folder = await createTemporaryFolder();
    await mkdir(join(folder.path, 'renderer'));
    await writeFile(join(folder.path, 'renderer', 'index.html'), '<p>page');
    await writeFile(join(folder.path, 'secret.json'), '{}');
  });
  afterEach(() => folder.remove());
  const get = (url: string, method = 'GET'): Promise<Response> =>
    answerAppRequest(join(folder.path, 'renderer'), { url, method });

  it('serves the page under the policy', async () => {
    const response = await get('app://studio/');
    expect(await response.text()).toBe('<p>page');
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await (await get('app://studio/', 'HEAD')).text()).toBe('');
  });

  it.each([
    'app://studio/../secret.json',
    'app://studio/%2e%2e/secret.json',
    'app://studio/..%2fsecret.json',
    'app://studio/..%5csecret.json',
    'app://studio/%00',
    'app://studio/%',
    'app://studio//etc/passwd',
    'app://other/index.html',
  ])('refuses %s', async (url) => {
    const response = await get(url);
    expect(response.status).toBe(404);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it('refuses other methods', async () => {
    expect((await get('app://studio/', 'POST')).status).toBe(404);
  });
});

describe('requests of a page', () => {
  it('stay inside', () => {
    for (const url of ['app://studio/a.js', 'blob:app://studio/1', 'data:,x'])
      expect(isOwnRequest(url)).toBe(true);
    for (const url of ['https://example.com', 'http://127.0.0.1', 'file:///etc/passwd', 'ws://x', 'x']) {
      expect(isOwnRequest(url)).toBe(false);
    }
  });
});
