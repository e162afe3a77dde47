/** How components read the open document. One selector each: a component renders only when its part changes. */
import { createContext, useContext, useDeferredValue, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import type { JourneyLayout } from '../../shared/layout/layoutTypes';
import type { Outline } from '../../shared/layout/outline';
import type { DocumentState, Editor, FileLink } from './editor';
import type { RemarkState } from './remarkStore';
import type { Selection, SelectionState } from './selectionStore';
import type { ViewState } from './viewStore';

export const EditorContext = createContext<Editor | undefined>(undefined);

export function useEditor(): Editor {
  const editor = useContext(EditorContext);
  if (!editor) throw new Error('useEditor needs an open document above it.');
  return editor;
}

/** `select` must return a stable value (a record, a primitive), not a new object. */
export function useDocument<T>(select: (state: DocumentState) => T): T {
  const { documents } = useEditor();
  return useSyncExternalStore(documents.subscribe, () => select(documents.getState()));
}

export function useSelection<T>(select: (state: SelectionState) => T): T {
  return useStore(useEditor().selection, select);
}

/** What is selected, for panels about it: the ring on the board is painted first, the panel a moment later. */
export function useShownSelection(): Selection {
  return useDeferredValue(useSelection((state) => state.selection));
}

export function useView<T>(select: (state: ViewState) => T): T {
  return useStore(useEditor().view, select);
}

export function useLayout<T>(select: (layout: JourneyLayout) => T): T {
  return useStore(useEditor().layouts, (state) => select(state.layout));
}

export function useRemarks<T>(select: (state: RemarkState) => T): T {
  return useStore(useEditor().remarks, select);
}

/** `select` must return a stable value. */
export function useOutline<T>(select: (outline: Outline) => T): T {
  return useStore(useEditor().outlines, select);
}

export function useFile<T>(select: (state: FileLink) => T): T {
  return useStore(useEditor().file, select);
}
