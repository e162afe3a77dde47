import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { migrate, newestVersion } from '../../../../shared/format/migrate';
import type { Migration } from '../../../../shared/format/migrations/migration';
import { MIGRATIONS } from '../../../../shared/format/migrations/migrations';
import { serializeDocument } from '../../../../shared/format/serializeDocument';
import { toJsonSchema } from '../../../../shared/format/toJsonSchema';
import { fileWith, parseAnyway, parseSound, refusalOf } from './parsing';

const renameTitle: Migration = {
  to: 2,
  name: 'the title was called name',
  up: ({ name, ...rest }) => ({ ...rest, title: name }),
};
const shout: Migration = {
  to: 3,
  name: 'titles are in capitals',
  up: (document) => ({ ...document, title: String(document['title']).toUpperCase() }),
};
const STEPS = [renameTitle, shout];

describe('migrating', () => {
  it('takes every step from the version of the file to the newest, in order', () => {
    const text = fileWith([], { version: 1, name: 'Shop', title: undefined });
    const parsed = parseAnyway(text, { migrations: STEPS });
    expect(parsed).toMatchObject({ sourceVersion: 1, readOnly: false, warnings: [] });
    expect(parsed.document).toMatchObject({ version: 3, title: 'SHOP' });
  });

  it('skips the steps a file has behind it', () => {
    const first = vi.fn(renameTitle.up);
    const text = fileWith([], { version: 2, title: 'Shop' });
    const parsed = parseAnyway(text, { migrations: [{ ...renameTitle, up: first }, shout] });
    expect(first).not.toHaveBeenCalled();
    expect(parsed.document.title).toBe('SHOP');
  });

  it('brings along snapshots, each from its own version', () => {
    const old: unknown = JSON.parse(fileWith([], { name: 'Then', title: undefined }));
    const text = fileWith([], { version: 3, snapshots: [{ id: 'sn', name: 'Before', document: old }] });
    const { document } = parseAnyway(text, { migrations: STEPS });
    expect(document.snapshots[0]?.document).toMatchObject({ version: 3, title: 'THEN' });
  });

  it('refuses a file that a step cannot take, and says which', () => {
    const broken: Migration = {
      ...shout,
      up: () => {
        throw new Error('no');
      },
    };
    expect(refusalOf(fileWith([]), { migrations: [renameTitle, broken] })).toEqual({
      kind: 'migrationFailed',
      to: 3,
    });
  });

  it('leaves what it is given alone', () => {
    const before = Object.freeze({ version: 1, name: 'Shop' });
    expect(migrate(before, STEPS)).toEqual({ ok: true, value: { version: 3, title: 'SHOP' } });
    expect(before).toEqual({ version: 1, name: 'Shop' });
  });

  it('has steps whose numbers rise by one', () => {
    expect(() => newestVersion([shout])).toThrow(/not 2/);
    expect(newestVersion(MIGRATIONS)).toBe(MIGRATIONS.length + 1);
  });
});

describe('golden files', () => {
  const folder = new URL('../../../golden/files/', import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith('.cjm'));
  const readGolden = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

  it.each(files)('%s opens without a warning', (name) => {
    expect(parseSound(readGolden(name))).toMatchObject({ format: 'cjm' });
  });

  it('v1-everything.cjm holds every field there is, and is written again to the letter', () => {
    const text = readGolden('v1-everything.cjm');
    expect(serializeDocument(parseSound(text))).toBe(text);
    for (const field of knownFields()) expect(text).toContain(`"${field}":`);
  });

  it('are there for every version, and before and after every step', () => {
    expect(files).toContain('v1-everything.cjm');
    for (const { to } of MIGRATIONS) {
      expect(files).toEqual(
        expect.arrayContaining([`v${to - 1}-before-${to}.cjm`, `v${to}-after-${to}.cjm`]),
      );
    }
  });
});

function knownFields(): readonly string[] {
  const { $defs } = toJsonSchema() as { $defs: Record<string, { properties: object }> };
  return Object.values($defs).flatMap(({ properties }) => Object.keys(properties));
}
