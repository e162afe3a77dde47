/**
 * One step from a version of the format to the next.
 *
 * A version is raised only when something that older files say changes its meaning; new optional fields and new values
 * never raise it. Each step has its own file, `0002-what-changed.ts`, a before and an after file in test/golden/files,
 * and works on plain JSON: types describe only the newest version.
 */
import type { JsonObject } from '../jsonValue';

export interface Migration {
  /** The version it makes; it is given the one before. */
  readonly to: number;
  /** What changed, for people reading a log. */
  readonly name: string;
  /** Must not change what it is given, and should not assume that details are sound: they are checked afterwards. */
  up(document: JsonObject): JsonObject;
}
