/** Places and sizes, in board units (pixels at 100 %), and how text is measured in them. */

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface TextStyle {
  readonly size: number;
  readonly weight: 400 | 500 | 600 | 700;
}

/** Gives the width of a piece of text, without line breaks, in board units. */
export interface TextMeasurer {
  width(text: string, style: TextStyle): number;
}
