/**
 * The journey in words, as a table or a list, in the place of the board: the same document, selection and keys.
 *
 * `add` is what stands below it to add stages and lanes: features do not know each other, so the app hands it in.
 */
import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import type { OutlinePlace } from '../../shared/layout/outlinePlace';
import { useEditor, useView } from '../document/useEditor';
import '../styles/outline.css';
import { OutlineContext } from './outlineContext';
import { OutlineField } from './OutlineField';
import { createOutlineHandle } from './outlineHandle';
import { OutlineList } from './OutlineList';
import { OutlineTable } from './OutlineTable';
import { createOutlineView, type OutlineCallbacks, type OutlineView } from './outlineView';
import { listenToOutline } from './pointer';
import { createSurface } from './surface';

export interface JourneyOutlineProps extends OutlineCallbacks {
  readonly kind: 'table' | 'list';
  readonly add: ReactNode;
}

export function JourneyOutline({ kind, add, onRefused, onLink, onContextMenu }: JourneyOutlineProps) {
  const editor = useEditor();
  const [view, setView] = useState<OutlineView>();

  // Made in an effect: strict mode mounts twice, and a disposed view must not be used again.
  useLayoutEffect(() => {
    const made = createOutlineView(editor, kind, { onRefused, onLink, onContextMenu });
    setView(made);
    editor.view.setState({ board: createOutlineHandle(made) });
    return () => {
      editor.view.setState({ board: undefined });
      made.dispose();
    };
    // The callbacks are kept fresh below.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [editor, kind]);

  useEffect(() => {
    if (view) view.callbacks = { onRefused, onLink, onContextMenu };
  }, [view, onRefused, onLink, onContextMenu]);

  if (view?.kind !== kind) return <div className="outline" />;
  return (
    <OutlineContext value={view}>
      <OutlineFrame key={kind} view={view} add={add} />
    </OutlineContext>
  );
}

function OutlineFrame({ view, add }: { readonly view: OutlineView; readonly add: ReactNode }) {
  const scroller = useRef<HTMLDivElement>(null);
  const page = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const ensure = useRef<(place: OutlinePlace) => void>(() => undefined);
  const zoom = useView((state) => state.textZoom);

  useEffect(() => {
    if (!scroller.current || !page.current || !frame.current) return undefined;
    view.surface = createSurface(view, {
      scroller: scroller.current,
      page: page.current,
      frame: frame.current,
      ensure: (place) => ensure.current(place),
    });
    const stop = listenToOutline(view, page.current);
    const watcher = new ResizeObserver(() => view.refresh());
    watcher.observe(page.current);
    const { place } = view.marks.getState();
    if (place) view.showPlace(place);
    else view.refresh();
    return () => {
      stop();
      watcher.disconnect();
      view.surface = undefined;
    };
  }, [view]);

  const Body = view.kind === 'table' ? OutlineTable : OutlineList;
  return (
    <div
      ref={scroller}
      className="outline"
      data-kind={view.kind}
      style={{ '--outline-zoom': zoom } as Record<`--${string}`, number>}
    >
      <div ref={page} className="outline-page">
        <Body scroller={scroller} onEnsure={(given) => (ensure.current = given)} />
        <OutlineField frame={frame} />
        <div className="outline-add-bar">{add}</div>
      </div>
    </div>
  );
}
