/** What a card looks like, apart from where it is: a card that only moved is not rendered again. */
import { findCardColor, type LaneKind } from '../../shared/model/kinds';
import type { CardBox, Mark } from '../../shared/layout/cardTypes';
import type { Id } from '../../shared/model/types';

export interface CardFace {
  readonly id: Id;
  readonly width: number;
  readonly height: number;
  readonly framed: boolean;
  /** Names a family of colours, as in `--pain-fill`. */
  readonly palette: string;
  readonly laneKind: LaneKind;
  readonly color: string | undefined;
  readonly marks: readonly Mark[];
}

export function toFaceOf(box: CardBox): CardFace {
  const { card, width, height, framed, laneKind, marks } = box;
  const color = findCardColor(box.color);
  const palette = color === undefined ? laneKind : `color-${color}`;
  return { id: card.id, width, height, framed, palette, laneKind, color, marks };
}

/** The face from before where the new one looks the same. */
export function keepFace(face: CardFace, before: CardFace | undefined): CardFace {
  const same =
    before !== undefined &&
    before.marks === face.marks &&
    before.width === face.width &&
    before.height === face.height &&
    before.framed === face.framed &&
    before.palette === face.palette;
  return same ? before : face;
}
