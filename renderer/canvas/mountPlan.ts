/**
 * Which cards React Flow should know: those near the view, a few more every frame, nearest first.
 *
 * Pure. Mounting many cards at once costs a frame; what is not mounted yet is painted on the canvas meanwhile.
 */
import { cardsIn } from '../../shared/layout/cardsIn';
import type { Box } from '../../shared/layout/boxes';
import type { CardBox } from '../../shared/layout/cardTypes';
import type { JourneyLayout } from '../../shared/layout/layoutTypes';
import type { Id } from '../../shared/model/types';
import { boxesMeet } from './camera';

/** Cards mounted in one frame. */
export const MOUNTS_PER_FRAME = 16;
/** And in the first frame of a map, when nothing is on the screen that could stutter. */
export const FIRST_MOUNTS = 96;
/** Cards are mounted this far outside the view, and kept this far: the gap stops them from flickering at the edge. */
export const NEAR_MARGIN = 0.15;
export const KEEP_MARGIN = 0.6;
/** Unmounting is cheaper than mounting, yet not free: wait until it is worth a render. */
const MIN_UNMOUNTS = 16;
const MAX_UNMOUNTS = 40;

export interface MountPlan {
  readonly mount: readonly CardBox[];
  readonly unmount: ReadonlySet<Id>;
  /** There was more to mount than fits a frame. */
  readonly more: boolean;
}

export function planMounts(layout: JourneyLayout, mounted: ReadonlySet<Id>, near: Box, keep: Box): MountPlan {
  const missing = cardsIn(layout, near).filter((box) => !mounted.has(box.card.id));
  const most = mounted.size === 0 ? FIRST_MOUNTS : MOUNTS_PER_FRAME;
  const more = missing.length > most;
  const mount = more ? nearest(missing, near, most) : missing;
  const unmount = new Set<Id>();
  for (const id of mounted) {
    if (unmount.size >= MAX_UNMOUNTS) break;
    const box = layout.cardById.get(id);
    if (box && !boxesMeet(box, keep)) unmount.add(id);
  }
  return { mount, unmount: unmount.size >= MIN_UNMOUNTS ? unmount : new Set(), more };
}

function nearest(boxes: readonly CardBox[], near: Box, count: number): readonly CardBox[] {
  const x = near.x + near.width / 2;
  const y = near.y + near.height / 2;
  const distance = (box: Box): number => Math.hypot(box.x + box.width / 2 - x, box.y + box.height / 2 - y);
  return boxes.toSorted((a, b) => distance(a) - distance(b)).slice(0, count);
}
