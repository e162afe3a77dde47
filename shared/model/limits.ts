/**
 * How big a map may be. Files beyond are refused or trimmed with a reason (shared/format); commands should refuse to
 * get there.
 */

/** One text, in UTF-16 units: ten printed pages, far beyond what a card can show. */
export const MAX_TEXT_LENGTH = 20_000;
/** Twice what the bench holds the board to. */
export const MAX_CARDS = 20_000;
/** Lines or cells of a text that is pasted as cards: so many more are most often a mistake. */
export const MAX_PASTED_CARDS = 2_000;
/** Columns of one board. */
export const MAX_STEPS = 1_000;
/** Rows of one board. */
export const MAX_LANES = 500;
/** Evidence items of one card or persona: nobody reads more of them on one screen. */
export const MAX_EVIDENCE = 500;
/** Points of the series of one metric: twenty years of weeks. */
export const MAX_SERIES = 1_000;
export const MAX_JOURNEYS = 200;
export const MAX_SNAPSHOTS = 200;
export const MAX_ID_LENGTH = 200;
