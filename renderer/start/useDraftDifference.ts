/** Reads a draft and the file it belongs to, and compares them. Nothing is taken over by that: the draft goes on being offered. */
import { useEffect, useState } from 'react';
import { countParts, findChanges, type Change, type Counts } from '../../shared/analysis/compareDocuments';
import { parseDocument } from '../../shared/format/parseDocument';
import type { DraftInfo } from '../../shared/host/drafts';
import type { HostApi } from '../../shared/host/hostApi';
import { translatorFor } from '../../shared/i18n/translator';
import type { CjmDocument } from '../../shared/model/types';
import { toWordMarks } from '../document/wordMarks';
import { useHost } from '../host/hostContext';

export type DraftDifference =
  | { readonly kind: 'reading' | 'unreadable' }
  /** There is no file to compare with. */
  | { readonly kind: 'alone'; readonly counts: Counts }
  | { readonly kind: 'compared'; readonly changes: readonly Change[] };

export function useDraftDifference(info: DraftInfo): DraftDifference {
  const { host } = useHost();
  const [difference, setDifference] = useState<DraftDifference>({ kind: 'reading' });
  useEffect(() => {
    let current = true;
    void compare(host, info).then((result) => {
      if (current) setDifference(result);
    });
    return () => {
      current = false;
    };
  }, [host, info]);
  return difference;
}

async function compare(host: HostApi, info: DraftInfo): Promise<DraftDifference> {
  const draft = await host.drafts.read({ key: info.key, preview: true });
  const ours = draft.ok ? parse(draft.value.text) : undefined;
  if (!ours) return { kind: 'unreadable' };
  const theirs = await readFile(host, info);
  if (!theirs) return { kind: 'alone', counts: countParts(ours) };
  const { comma } = toWordMarks(translatorFor(ours.language));
  return { kind: 'compared', changes: findChanges(theirs, ours, comma) };
}

async function readFile(host: HostApi, { file, fileState }: DraftInfo): Promise<CjmDocument | undefined> {
  if (!file || fileState === 'gone') return undefined;
  const read = await host.files.read({ ref: file });
  return read.ok ? parse(read.value.text) : undefined;
}

/** Repairs are not of interest here: both sides are read alike. */
function parse(text: string): CjmDocument | undefined {
  const parsed = parseDocument(text);
  return parsed.ok ? parsed.value.document : undefined;
}
