/** What a person keeps for all maps, for the in-memory host: the library of personas, and templates. */
import type { TemplateInfo } from '../../shared/host/shelf';
import type { HostHandlers } from '../../shared/host/hostCalls';
import type { HostFailure } from '../../shared/host/failures';
import { fail, ok, type Result } from '../../shared/util/result';
import { toMemoryFingerprint } from './memoryFiles';

type ShelfCall =
  | 'library.read'
  | 'library.write'
  | 'library.setAside'
  | 'templates.list'
  | 'templates.read'
  | 'templates.save'
  | 'templates.rename'
  | 'templates.remove';

interface Kept {
  readonly info: TemplateInfo;
  readonly text: string;
}

export function createMemoryShelf(now: () => string): HostHandlers<ShelfCall> {
  let library: string | null = null;
  let templates: readonly Kept[] = [];
  let nextId = 1;

  const fingerprint = (): string | null => (library === null ? null : toMemoryFingerprint(library));
  const find = (id: string): Kept | undefined => templates.find(({ info }) => info.id === id);
  const without = (id: string): readonly Kept[] => templates.filter(({ info }) => info.id !== id);

  /** As it will be called: trimmed, safe on any disk, and nobody else's. */
  function toName(wanted: string, others: readonly Kept[]): Result<string, HostFailure> {
    const stem = wanted.trim();
    if (stem === '' || stem.length > 250 || /[/\\<>:"|?*]|^\.|^(con|nul)(\.|$)/i.test(stem)) {
      return fail({ kind: 'badName', subject: stem.slice(0, 60) });
    }
    const taken = new Set(others.map(({ info }) => info.name));
    let name = stem;
    for (let number = 2; taken.has(name); number++) name = `${stem} ${number}`;
    return ok(name);
  }

  function keep(id: string, wanted: string, text: string): Result<TemplateInfo, HostFailure> {
    const name = toName(wanted, without(id));
    if (!name.ok) return name;
    const info = { id, name: name.value, savedAt: now() };
    templates = [{ info, text }, ...without(id)];
    return ok(info);
  }

  return {
    'library.read': () => Promise.resolve(ok({ text: library, fingerprint: fingerprint() })),
    'library.write': ({ text, expected }) => {
      if (expected !== fingerprint()) {
        return Promise.resolve(fail({ kind: 'changedOnDisk', subject: 'library.cjm' }));
      }
      library = text;
      return Promise.resolve(ok({ fingerprint: toMemoryFingerprint(text) }));
    },
    'library.setAside': ({ expected }) => {
      if (library !== null && expected !== fingerprint()) {
        return Promise.resolve(fail({ kind: 'changedOnDisk', subject: 'library.cjm' }));
      }
      library = null;
      return Promise.resolve(ok(null));
    },
    'templates.list': () => Promise.resolve(ok(templates.map(({ info }) => info))),
    'templates.read': ({ id }) => {
      const found = find(id);
      return Promise.resolve(found ? ok({ text: found.text }) : fail({ kind: 'notFound', subject: id }));
    },
    'templates.save': ({ name, text }) => Promise.resolve(keep(`template${nextId++}`, name, text)),
    'templates.rename': ({ id, name }) => {
      const found = find(id);
      if (!found) return Promise.resolve(fail({ kind: 'notFound', subject: id }));
      const before = templates;
      templates = without(id);
      const renamed = keep(`template${nextId++}`, name, found.text);
      if (!renamed.ok) templates = before;
      return Promise.resolve(renamed);
    },
    'templates.remove': ({ id }) => {
      templates = without(id);
      return Promise.resolve(ok(null));
    },
  };
}
