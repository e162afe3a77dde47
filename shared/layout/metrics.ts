/** Every size of the board, in board units (pixels at 100 %). Nothing that is read is smaller than 12. */
import type { LaneKind } from '../model/kinds';
import type { TextStyle } from './boxes';

/** Five columns, the lane headers and the inspector fill a window of 1600. */
export const COLUMN_WIDTH = 219;
export const COLLAPSED_COLUMN_WIDTH = 56;
export const COLLAPSED_LANE_HEIGHT = 40;
/** The frozen headers around the board. */
export const LANE_HEADER_WIDTH = 148;
export const STAGE_HEADER_HEIGHT = 64;
/** Above the stages, where some have a phase. */
export const PHASE_HEIGHT = 24;
/** Below a stage's name, where it has several steps; and below those, where they have times. */
export const STEP_NAME_HEIGHT = 24;
export const STEP_TIME_HEIGHT = 16;
/** Of a stage's own colour, over its name. */
export const STAGE_COLOR_HEIGHT = 3;

/** From the cell's edge to its cards, and between cards. */
export const CELL_PADDING = 8;
export const CARD_GAP = 6;

export const CARD_PADDING_X = 10;
export const CARD_PADDING_Y = 8;
/** Of what has no frame around it. */
export const BARE_PADDING = 2;
export const CARD_RADIUS = 7;

export const CARD_TEXT: TextStyle = { size: 13, weight: 400 };
export const CARD_LINE_HEIGHT = 19;
export const DEPARTMENT_TEXT: TextStyle = { size: 13, weight: 600 };
export const SMALL_TEXT: TextStyle = { size: 12, weight: 400 };
export const METRIC_TEXT: TextStyle = { size: 20, weight: 700 };
export const METRIC_LINE_HEIGHT = 28;
export const LABEL_TEXT: TextStyle = { size: 12, weight: 500 };

export const CHIP_HEIGHT = 18;
export const CHIP_ICON = 12;
/** Between a channel's icon and its name, and between channels. */
export const CHIP_ICON_GAP = 4;
export const CHIP_GAP = 8;
/** Of a channel lane that is computed. */
export const CHANNEL_ROW_HEIGHT = 24;
export const CHANNEL_DOT_RADIUS = 5;
/** Room for the lane's name, beside which no channel can be named. */
export const CHANNEL_GRID_TOP = 36;
/** Around the number of cards that are folded away. */
export const FOLDED_RADIUS = 11;
export const TAG_HEIGHT = 18;
export const TAG_PADDING = 5;
export const TAG_RADIUS = 4;
export const DOT_RADIUS = 4;
export const DOT_GAP = 2;
export const STAR_SIZE = 14;
export const CORNER_ICON = 14;
/** Between a card's words and what stands at its foot. */
export const FOOTER_GAP = 2;
/** A metric's line of its last values. */
export const SPARKLINE_WIDTH = 84;
export const SPARKLINE_HEIGHT = 20;
/** A picture above a text is at most this high; in a storyboard it is larger, and nearly as wide as its card. */
export const IMAGE_HEIGHT = 160;
export const STORY_IMAGE_HEIGHT = 240;
export const STORY_IMAGE_INSET = 4;
export const IMAGE_RADIUS = 4;
/** Between a picture and what is below it. */
export const IMAGE_GAP = 6;
/** Between a card's text and what stands to its right. */
export const MARK_GAP = 6;

/** What is said below the board. */
export const SUMMARY = {
  stripPadding: 6,
  stripLineHeight: 18,
  gap: 6,
  padding: 14,
  labelGap: 16,
  lineHeight: 20,
  rowGap: 4,
  mostWidth: 1095,
} as const;

/** Least height of a lane: an empty map already looks like a board, and seven lanes fill a window of 1000. */
export const LANE_MIN_HEIGHT: Readonly<Record<LaneKind, number>> = {
  goal: 78,
  action: 82,
  scenario: 82,
  thought: 78,
  touchpoint: 112,
  channel: 82,
  emotion: 190,
  pain: 104,
  gain: 104,
  opportunity: 104,
  frontstage: 96,
  backstage: 96,
  support: 96,
  department: 72,
  metric: 84,
  evidence: 82,
  image: 140,
  case: 82,
  idea: 82,
  text: 72,
};

/** A curve keeps this far from its lane's edges: half a face, a label and a badge. */
export const CURVE_MARGIN = 34;
export const FACE_RADIUS = 11;
/** Of the ring that says how sure a feeling is, and of the one around what is selected. */
export const CONFIDENCE_RADIUS = 14.5;
export const SELECTED_RADIUS = 18;
export const LABEL_HEIGHT = 18;
/** Of the words of a point in their label. */
export const LABEL_INSET = 1;
/** The words on a link. */
export const LINK_LABEL_WIDTH = 150;
export const LINK_LABEL_PADDING = 5;
export const BADGE_HEIGHT = 22;
/** Between a face and its badge. */
export const BADGE_GAP = 8;
export const BADGE_PADDING = 10;
export const BADGE_STAR_GAP = 4;

/** Of Noto Sans TC, in ems. */
const ASCENT = 1.16;
const DESCENT = 0.288;

/** Where a line's baseline is, from the top of its line box: where the page has it, which goes by whole pixels. */
export function textBaseline(size: number, lineHeight: number): number {
  const ascent = Math.round(size * ASCENT);
  const descent = Math.round(size * DESCENT);
  return Math.floor((lineHeight - ascent - descent) / 2) + ascent;
}

/** Of the circle on a broken hand-off. */
export const BREAK_RADIUS = 7;
/** Of the dots beside its cross. */
export const BREAK_DOT_RADIUS = 3;
export const BREAK_DOT_GAP = 2;
export const BREAK_PADDING = 5;
