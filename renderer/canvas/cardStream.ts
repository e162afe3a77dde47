/**
 * Feeds React Flow the cards near the view, and paints everything else on the canvas behind.
 *
 * React Flow is uncontrolled: this is the one place that tells it about cards, and only about those that came,
 * went or changed. Far out, and while the camera moves, its cards are hidden and the canvas alone draws.
 */
import type { Node } from '@xyflow/react';
import { cardsIn } from '../../shared/layout/cardsIn';
import type { CardBox } from '../../shared/layout/cardTypes';
import type { JourneyLayout } from '../../shared/layout/layoutTypes';
import type { Id } from '../../shared/model/types';
import { toSeen } from './camera';
import type { Frame } from './cameraStore';
import { KEEP_MARGIN, NEAR_MARGIN, planMounts } from './mountPlan';
import { keepFace, toFaceOf, type CardFace } from './cardFace';

/** Below this zoom text is too small to read, and the canvas draws alone. */
export const FAR_ZOOM = 0.35;

export type CardFlowNode = Node<{ readonly face: CardFace }, 'card'>;

export interface StreamOutput {
  /** All cards React Flow shall know, unchanged ones as the same objects. */
  show(nodes: CardFlowNode[]): void;
  /** Whether React Flow's cards are seen at all. */
  setHidden(hidden: boolean): void;
  /** Draws these cards; everything about the board when `whole`. */
  paint(frame: Frame, cards: readonly CardBox[], whole: boolean): void;
}

export interface CardStream {
  frame(frame: Frame, layout: JourneyLayout): boolean;
}

export function createCardStream(output: StreamOutput): CardStream {
  let nodes = new Map<Id, CardFlowNode>();
  let drawn: JourneyLayout | undefined;
  /** Not known at first: the board before this one, on the same element, may have left its cards hidden. */
  let hidden: boolean | undefined;

  /** Gives React Flow new objects for the mounted cards that changed; true if there were any. */
  function follow(layout: JourneyLayout): boolean {
    if (drawn === layout) return false;
    let changed = false;
    const next = new Map<Id, CardFlowNode>();
    for (const [id, node] of nodes) {
      const box = layout.cardById.get(id);
      const fresh = box && toNode(box, node);
      if (fresh) next.set(id, fresh);
      changed ||= fresh !== node;
    }
    nodes = next;
    drawn = layout;
    return changed;
  }

  function stream(layout: JourneyLayout, { camera, view }: Frame): boolean {
    const near = toSeen(camera, view, NEAR_MARGIN);
    const keep = toSeen(camera, view, KEEP_MARGIN);
    const plan = planMounts(layout, new Set(nodes.keys()), near, keep);
    for (const id of plan.unmount) nodes.delete(id);
    for (const box of plan.mount) nodes.set(box.card.id, toNode(box, undefined));
    return plan.mount.length > 0 || plan.unmount.size > 0;
  }

  return {
    frame(frame, layout) {
      const { camera, view, moving } = frame;
      const alone = moving || camera.zoom < FAR_ZOOM;
      const first = drawn === undefined;
      let changed = follow(layout);
      const before = new Set(nodes.keys());
      if (!alone) changed = stream(layout, frame) || changed;
      // Cards told to React Flow just now are on the screen in the next frame only. The first ones of a map need no
      // stand-in: nothing was there before.
      const shown = first ? new Set(nodes.keys()) : before;
      if (changed) output.show([...nodes.values()]);
      if (hidden !== alone) {
        hidden = alone;
        output.setHidden(alone);
      }
      const bare = cardsIn(layout, toSeen(camera, view)).filter((box) => alone || !shown.has(box.card.id));
      output.paint(frame, bare, alone);
      return !alone && bare.length > 0;
    },
  };
}

/** The node of a card; the one from before when nothing about it changed. */
function toNode(box: CardBox, before: CardFlowNode | undefined): CardFlowNode {
  const face = keepFace(toFaceOf(box), before?.data.face);
  const same =
    before !== undefined &&
    before.data.face === face &&
    before.position.x === box.x &&
    before.position.y === box.y;
  if (same) return before;
  const { width, height } = box;
  return {
    id: box.card.id,
    type: 'card',
    position: { x: box.x, y: box.y },
    data: before?.data.face === face ? before.data : { face },
    width,
    height,
    measured: { width, height },
    handles: [],
  };
}
