import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCli } from '../../../../electron/cli/runCli';
import { serializeDocument } from '../../../../shared/format/serializeDocument';
import { buildDocument } from '../../../support/buildDocument';

const shop = buildDocument('Shop')
  .stage('Find')
  .lane('action', 'Actions')
  .card('Find', 'Actions', '搜尋')
  .build();
const canonical = serializeDocument(shop);

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cjm-cli-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function put(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

async function run(words: readonly string[], env: Record<string, string> = {}) {
  let [out, err] = ['', ''];
  const code = await runCli(words, { env, out: (text) => (out += text), err: (text) => (err += text) });
  return { code, out: out.replaceAll(folder, ''), err: err.replaceAll(folder, '') };
}

describe('cjm validate', () => {
  it('says that a file is valid', async () => {
    expect(await run(['validate', await put('a.cjm', canonical)])).toEqual({
      code: 0,
      out: '/a.cjm: valid\n',
      err: '',
    });
  });

  it('names each problem with its place, and looks at every file', async () => {
    const broken = canonical.replace('"text": "搜尋"', '"text": "搜尋", "severity": 9, "personaId": "gone"');
    const { code, out } = await run(['validate', await put('b.cjm', broken), await put('a.cjm', canonical)]);
    expect(code).toBe(1);
    expect(out.split('\n')).toEqual([
      '/b.cjm: 2 problems',
      '  journeys[0].cards[0].severity: 9 is out of range; 3 is used instead.',
      '  journeys[0].cards[0].personaId: Refers to “gone”, which does not exist; the reference was removed.',
      '/a.cjm: valid',
      '',
    ]);
  });

  it.each([
    ['text.cjm', 'hello', 1],
    ['cut.cjm', canonical.slice(0, 200), 1],
    ['binary.cjm', new Uint8Array([0x89, 0x50, 0xff, 0x00]), 1],
    ['empty.cjm', '', 1],
  ])('refuses %s with a reason', async (name, content, code) => {
    const answer = await run(['validate', await put(name, content)]);
    expect(answer).toMatchObject({ code, out: '' });
    expect(answer.err).toMatch(new RegExp(`^/${name}: \\w.*\\n$`));
  });

  it('reads UTF-16 with a byte order mark', async () => {
    const path = await put('wide.cjm', Buffer.from(`\ufeff${canonical}`, 'utf16le'));
    expect(await run(['validate', path])).toMatchObject({ code: 0 });
  });

  it('speaks the language of the system, or the one asked for', async () => {
    const path = await put('a.cjm', canonical);
    expect((await run(['validate', path], { LANG: 'zh_TW.UTF-8' })).out).toBe('/a.cjm：沒有問題\n');
    expect((await run(['--lang', 'en', 'validate', path], { LC_ALL: 'zh_TW' })).out).toBe('/a.cjm: valid\n');
  });
});

describe('cjm format', () => {
  it('writes the canonical form once', async () => {
    const path = await put('a.cjm', JSON.stringify(JSON.parse(canonical)));
    expect(await run(['format', path])).toMatchObject({
      code: 0,
      out: '/a.cjm: written in canonical form\n',
    });
    expect(await readFile(path, 'utf8')).toBe(canonical);
    expect((await run(['format', path])).out).toBe('/a.cjm: is in canonical form already\n');
  });

  it('prints it instead, when asked', async () => {
    const compact = JSON.stringify(JSON.parse(canonical));
    const path = await put('a.cjm', compact);
    expect(await run(['format', '--stdout', path])).toMatchObject({ code: 0, out: canonical });
    expect(await readFile(path, 'utf8')).toBe(compact);
  });

  it('leaves files alone that it does not understand', async () => {
    const newer = canonical.replace('"version": 1', '"version": 9');
    const path = await put('new.cjm', newer);
    expect(await run(['format', path])).toMatchObject({ code: 2 });
    const junk = await put('junk.cjm', '{"type":"board"}');
    expect(await run(['format', junk])).toMatchObject({ code: 1 });
    expect([await readFile(path, 'utf8'), await readFile(junk, 'utf8')]).toEqual([newer, '{"type":"board"}']);
  });
});

describe('cjm stats', () => {
  it('prints JSON', async () => {
    const { code, out } = await run(['stats', '--json', await put('a.cjm', canonical)]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ title: 'Shop', journeys: [{ cards: 1, emotionScores: [] }] });
  });
});

describe('calls that cannot be carried out', () => {
  it.each([
    [[], 'Say what to do'],
    [['print', 'a'], 'no command “print”'],
    [['validate'], 'Name a file'],
    [['validate', '--fast', 'a'], 'no option “--fast”'],
    [['format', 'a', 'b'], 'Name one file only'],
    [['stats', 'a'], 'add --json'],
    [['--lang', 'fr', 'validate', 'a'], '--lang takes'],
    [['validate', '/nowhere/map.cjm'], 'There is no such file'],
    [['format', '/'], 'This is a folder'],
  ])('%j', async (words, reason) => {
    const { code, out, err } = await run(words);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(reason);
  });

  it('but help is one that can', async () => {
    expect(await run(['--help'])).toMatchObject({ code: 0, err: '' });
  });
});
