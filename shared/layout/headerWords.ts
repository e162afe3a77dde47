/** What headers of stages, steps and lanes say where the map says nothing: in the language of the map. */
import { knownLaneKind, type LaneKind } from '../model/kinds';
import type { Lane } from '../model/types';
import type { DividerLine } from './bandTypes';

export interface HeaderWords {
  readonly laneKind: Readonly<Record<LaneKind, string>>;
  /** What a lane of the kind is for, in a few words. */
  readonly laneHint: Readonly<Record<LaneKind, string>>;
  readonly divider: Readonly<Record<DividerLine, string>>;
  /** Of one without a name. */
  readonly stage: string;
  /** The same; counted in its stage from 1, since several stand side by side. */
  step(number: number): string;
}

type TextOf = (recordId: string, field: string, own: string) => string;

export function toLaneName({ id, name, kind }: Lane, words: HeaderWords, textOf: TextOf): string {
  return textOf(id, 'name', name) || words.laneKind[knownLaneKind(kind)];
}

/** Under a lane's own name stands its kind, which it hides. */
export function toLaneHint(
  { id, name, kind, description = '' }: Lane,
  words: HeaderWords,
  textOf: TextOf,
): string {
  const written = textOf(id, 'description', description);
  if (written !== '') return written;
  const known = knownLaneKind(kind);
  return textOf(id, 'name', name) === '' ? words.laneHint[known] : words.laneKind[known];
}
