/**
 * The life of every drag: idle → pointing → dragging → drop | cancel.
 *
 * Pure, and in screen pixels; what is dragged, and what that means, is the caller's (see `toPreview`).
 */
import type { Point } from '../../../shared/layout/boxes';

/** A hand on a mouse trembles: less than this is a click. */
export const DRAG_THRESHOLD = 4;

export type DragState<T> =
  | { readonly phase: 'idle' }
  | { readonly phase: 'pointing'; readonly target: T; readonly from: Point }
  | { readonly phase: 'dragging'; readonly target: T; readonly from: Point; readonly at: Point };

export type DragInput<T> =
  | { readonly kind: 'press'; readonly target: T; readonly at: Point }
  | { readonly kind: 'move'; readonly at: Point }
  | { readonly kind: 'release'; readonly at: Point }
  | { readonly kind: 'cancel' };

export interface DragStep<T> {
  readonly state: DragState<T>;
  /** What just happened to `target`, if anything. */
  readonly outcome: 'none' | 'drag' | 'click' | 'drop' | 'cancel';
  readonly target: T | undefined;
}

export const IDLE = { phase: 'idle' } as const;

export function advance<T>(state: DragState<T>, input: DragInput<T>): DragStep<T> {
  if (input.kind === 'press') {
    const pointing: DragState<T> = { phase: 'pointing', target: input.target, from: input.at };
    return { state: pointing, outcome: 'none', target: input.target };
  }
  if (state.phase === 'idle') return { state, outcome: 'none', target: undefined };
  const { target, from } = state;
  switch (input.kind) {
    case 'move': {
      const { at } = input;
      const far = Math.hypot(at.x - from.x, at.y - from.y) >= DRAG_THRESHOLD;
      if (state.phase === 'pointing' && !far) return { state, outcome: 'none', target };
      return { state: { phase: 'dragging', target, from, at }, outcome: 'drag', target };
    }
    case 'release':
      return { state: IDLE, outcome: state.phase === 'dragging' ? 'drop' : 'click', target };
    case 'cancel':
      return { state: IDLE, outcome: 'cancel', target };
  }
}
