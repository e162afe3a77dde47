/** Styles of what lies in a camera layer (see `useCameraLayer`). */
import type { CSSProperties } from 'react';

export type Style = CSSProperties & Record<`--${string}`, string | number>;

const scaled = (value: number): string => `calc(${value}px * var(--zoom))`;

export function toScaledStyle(box: {
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
  readonly height?: number;
}): Style {
  return {
    ...(box.x === undefined ? {} : { left: scaled(box.x) }),
    ...(box.y === undefined ? {} : { top: scaled(box.y) }),
    ...(box.width === undefined ? {} : { width: scaled(box.width) }),
    ...(box.height === undefined ? {} : { height: scaled(box.height) }),
  };
}

/** Of a row of the board, to whole pixels as its line is: else a row could lie over the line above it. */
export function toRowStyle({ y, height }: { readonly y: number; readonly height: number }): Style {
  const snapped = (value: number): string => `round(${value}px * var(--zoom), 1px)`;
  return { top: snapped(y), height: `calc(${snapped(y + height)} - ${snapped(y)})` };
}
