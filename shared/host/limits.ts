/** How much may cross the boundary at once. Each number is refused with a clear failure, never cut off. */

/** A map with many pictures is a few megabytes; beyond this a file is not a map. In bytes. */
export const MAX_FILE_BYTES = 50 * 1024 * 1024;

/** UTF-16 units of one text; a document at the byte limit has at most as many. */
export const MAX_TEXT_LENGTH = 50 * 1024 * 1024;

/** One call as JSON: a whole document, escaped, and its envelope. In bytes. */
export const MAX_CALL_BYTES = 70 * 1024 * 1024;

/** File systems stop at 255 bytes; longer names get here only to be refused with a message. In characters. */
export const MAX_NAME_LENGTH = 4096;

/** A drawing of a map for the start screen. In characters of SVG. */
export const MAX_THUMBNAIL_LENGTH = 512 * 1024;

/** Titles, labels, messages: longer ones are mistakes. In characters. */
export const MAX_LABEL_LENGTH = 10_000;

/** Characters in a FileRef id: 16 random bytes as base64url. */
export const REF_ID_LENGTH = 22;
