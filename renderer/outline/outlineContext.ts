/** How the parts of an outline reach it. */
import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Marks } from './marks';
import type { OutlineView } from './outlineView';

export const OutlineContext = createContext<OutlineView | undefined>(undefined);

export function useOutlineView(): OutlineView {
  const view = useContext(OutlineContext);
  if (!view) throw new Error('useOutlineView needs a JourneyOutline above it.');
  return view;
}

/** `select` must return a stable value. */
export function useMarks<T>(select: (marks: Marks) => T): T {
  const { marks } = useOutlineView();
  return useSyncExternalStore(marks.subscribe, () => select(marks.getState()));
}
