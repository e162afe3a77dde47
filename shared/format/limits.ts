/** What a file may be, apart from how big the map in it may be (shared/model/limits.ts). */

/** UTF-16 units; never more than the bytes of the file. A map with many pictures is a few megabytes. */
export const MAX_FILE_LENGTH = 50 * 1024 * 1024;
/** Levels of objects and lists. A document needs nine, its snapshots twelve; the rest is room for unknown fields. */
export const MAX_DEPTH = 64;
/** A file with more is broken in a way that a longer list does not explain better. */
export const MAX_WARNINGS = 500;
/** How much of a value a warning repeats, in characters. */
export const MAX_EXCERPT_LENGTH = 200;
