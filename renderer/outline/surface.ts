/** What of the outline is mounted: bringing a place into sight, and the field to it. */
import type { OutlinePlace } from '../../shared/layout/outlinePlace';
import { toElementId } from './elementIds';
import type { OutlineView, Surface } from './outlineView';
import { placeOutlineField } from './placeOutlineField';

/** Pixels kept free around what is brought into sight. */
const MARGIN = 12;

export interface SurfaceParts {
  readonly scroller: HTMLElement;
  readonly page: HTMLElement;
  readonly frame: HTMLElement;
  /** Mounts a place that is not mounted. */
  ensure(place: OutlinePlace): void;
}

export function createSurface(view: OutlineView, parts: SurfaceParts): Surface {
  return {
    reveal(place) {
      parts.ensure(place);
      const id = toElementId(view.outline(), place);
      const element = id === undefined ? null : document.getElementById(id);
      if (element) scrollTo(parts.scroller, element, view.kind === 'table' ? place.kind : 'cell');
    },
    placeField: () => placeOutlineField(view, parts),
  };
}

/** The least movement. Frozen headers are always in sight along their own direction. */
function scrollTo(scroller: HTMLElement, element: HTMLElement, kind: OutlinePlace['kind']): void {
  const view = scroller.getBoundingClientRect();
  const box = element.getBoundingClientRect();
  const sizeOf = (name: string): DOMRect | undefined => scroller.querySelector(name)?.getBoundingClientRect();
  const top = view.top + (sizeOf('.outline-head')?.height ?? 0);
  const left = view.left + (sizeOf('.outline-head .outline-corner')?.width ?? 0);
  const right = view.left + scroller.clientWidth;
  const bottom = view.top + scroller.clientHeight;
  if (kind === 'cell' || kind === 'lane') {
    scroller.scrollTop += shift(box.top, box.bottom, top, bottom);
  }
  if (kind !== 'lane') scroller.scrollLeft += shift(box.left, box.right, left, right);
}

/** Its beginning wins where it is larger than the room. */
function shift(start: number, end: number, from: number, to: number): number {
  const margin = Math.min(MARGIN, Math.max(0, (to - from - (end - start)) / 2));
  if (start < from + margin || end - start > to - from) return start - from - margin;
  return Math.max(0, end + margin - to);
}
