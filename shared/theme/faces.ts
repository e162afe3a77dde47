/** Faces, drawn: a circle of radius 1 around the origin, with these strokes inside it. */
export interface FaceDrawing {
  /** Two eyes, as centres. */
  readonly eyes: readonly (readonly [number, number])[];
  readonly eyeRadius: number;
  /** Path of the mouth, in units of the radius. */
  readonly mouth: string;
}

const EYES = [
  [-0.32, -0.18],
  [0.32, -0.18],
] as const;

const face = (mouth: string): FaceDrawing => ({ eyes: EYES, eyeRadius: 0.1, mouth });

export const FACES = {
  delighted: face('M-0.45 0.16Q0 0.82 0.45 0.16Z'),
  happy: face('M-0.4 0.2Q0 0.58 0.4 0.2'),
  neutral: face('M-0.36 0.32L0.36 0.32'),
  worried: face('M-0.36 0.42Q0 0.16 0.36 0.42'),
  sad: face('M-0.42 0.52Q0 0.02 0.42 0.52'),
} as const satisfies Readonly<Record<string, FaceDrawing>>;
