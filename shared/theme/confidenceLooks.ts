/** How sure the board is of what it says, in the layer that shows it: the page, the canvas and the exporters agree here. */
import type { CardColor, Confidence } from '../model/kinds';

export interface ConfidenceLook {
  readonly color: CardColor;
  /** Lengths of dashes and gaps of the ring around a feeling: the surer, the more whole it is. */
  readonly dashes: readonly number[];
}

export const CONFIDENCE_LOOKS: Readonly<Record<Confidence, ConfidenceLook>> = {
  assumption: { color: 'yellow', dashes: [3, 4.6] },
  partly: { color: 'blue', dashes: [9, 4] },
  proven: { color: 'green', dashes: [] },
};

/** Of the ring's line, in board units. */
export const CONFIDENCE_WIDTH = 2.5;
