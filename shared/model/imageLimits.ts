/** How big pictures may be: those a person brings, what becomes of them, and what a file may hold. */

/** Of a file that is put in. Cameras make up to 30 MB. In bytes. */
export const MAX_SOURCE_BYTES = 40 * 1024 * 1024;
/** Width × height of a file that is put in: decoding takes four bytes each. Phones make up to 50 million. */
export const MAX_SOURCE_PIXELS = 60_000_000;
/** Longest side of a file that is put in; Chromium's canvas ends at twice this. */
export const MAX_SOURCE_SIDE = 16_384;
/** A strip longer than this many times its breadth is not a picture that anything could be seen on. */
export const MAX_ASPECT_RATIO = 40;

/** Longest side of what is kept: sharp on a projector, and at twice the size of a card. */
export const STORED_SIDE = 1_600;
/** Of one picture as it is kept: in base64 below 400 kB. In bytes. */
export const STORED_BYTES = 290_000;

/** All pictures of a document, in characters of base64: with its texts it stays below what a file may be. */
export const MAX_ASSETS_LENGTH = 40 * 1024 * 1024;
/** Pixels of a picture in a file, whoever wrote it: larger ones are kept, and not drawn. */
export const MAX_DRAWN_PIXELS = 60_000_000;
