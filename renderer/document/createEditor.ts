/** Puts an opened document and its stores together. */
import { createStore } from 'zustand/vanilla';
import type { HostFailure } from '../../shared/host/failures';
import type { HostApi } from '../../shared/host/hostApi';
import type { Language } from '../../shared/model/kinds';
import { createBackupTracker } from './backupTracker';
import { createDocumentStore } from './documentStore';
import type { Editor, FileLink } from './editor';
import { followCells } from './followCells';
import { followJourneys } from './followJourneys';
import { createLayoutStore, type LayoutSource } from './layoutStore';
import type { OpenedDocument } from './openDocument';
import { createOutlineStore } from './outlineStore';
import { createRemarkStore } from './remarkStore';
import { createSelectionStore } from './selectionStore';
import { createViewStore } from './viewStore';

export interface EditorInput {
  readonly opened: OpenedDocument;
  readonly host: HostApi;
  readonly layout: LayoutSource;
  /** The map's language to show first: the interface's where the map holds it, else its own. */
  readonly language: Language;
  readonly newId: () => string;
  readonly now: () => string;
  readonly onDraftFailure: (failure: HostFailure) => void;
}

export function createEditor(input: EditorInput): Editor {
  const { opened, host, newId, now } = input;
  const journeyId = opened.document.journeys[0]?.id ?? '';
  const selection = createSelectionStore();
  const view = createViewStore(journeyId, input.language);
  const documents = createDocumentStore({
    document: opened.document,
    readOnly: opened.readOnly,
    dirty: opened.dirty,
    selection,
    newId,
    now,
  });
  // Before whatever draws: it never sees a journey that is gone.
  const stopFollowing = [
    followJourneys(documents, { selection, view }),
    followCells(documents, { selection, view }),
  ];
  const { layouts, dispose: disposeLayout } = createLayoutStore(documents, view, input.layout);
  const { outlines, dispose: disposeOutline } = createOutlineStore(documents, view);
  const file = createStore<FileLink>(() => opened.file);
  const backup = createBackupTracker({
    documents,
    file,
    host,
    untitledKey: newId(),
    unkept: opened.unkept ?? false,
    restoredFrom: opened.restoredFrom,
    onFailure: input.onDraftFailure,
  });
  return {
    documents,
    selection,
    view,
    layouts,
    outlines,
    file,
    backup,
    remarks: createRemarkStore(),
    newId,
    dispose() {
      backup.dispose();
      for (const stop of stopFollowing) stop();
      disposeLayout();
      disposeOutline();
    },
  };
}
