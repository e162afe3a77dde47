/** The stage row and the lane column that frame a board, as SVG. */
import type { JourneyLayout, LaneBand, StageBand, StepColumn, TextMeasurer } from '../layout/layoutTypes';
import { fitLines } from '../layout/fitLines';
import { LANE_HEADER_WIDTH, STAGE_HEADER_HEIGHT } from '../layout/metrics';
import { TOKENS, toTint, type Theme } from '../theme/tokens';
import { toElement, toNumberText, toTextLines, type TextRun } from './svgText';

/** What the headers need that is not in the layout: words that do not come from the map, and their widths. */
export interface SvgHeaders {
  readonly measurer: TextMeasurer;
  /** The lane's name, or that of its kind. */
  laneName(lane: LaneBand): string;
  laneHint(lane: LaneBand): string;
}

/** A header's text keeps clear of the chevron, or of the lane's bar. */
const TEXT_INSET = 22;
const TEXT_END = 8;
const BAR_WIDTH = 3;
const CHEVRON = 8;

/** The board's origin is at (LANE_HEADER_WIDTH, STAGE_HEADER_HEIGHT). */
export function toHeadersSvg(layout: JourneyLayout, theme: Theme, headers: SvgHeaders): string {
  const { chrome, hairline } = TOKENS[theme];
  const width = LANE_HEADER_WIDTH + layout.width;
  const height = STAGE_HEADER_HEIGHT + layout.height;
  const { measurer } = headers;
  return [
    toElement('rect', { width, height: STAGE_HEADER_HEIGHT, fill: chrome }),
    toElement('rect', { width: LANE_HEADER_WIDTH, height, fill: chrome }),
    ...layout.stages.map((stage) => toStage(stage, layout.columns, theme, measurer)),
    ...layout.lanes.map((lane) => toLane(lane, theme, headers)),
    toElement('path', {
      d: `M0,${STAGE_HEADER_HEIGHT}H${toNumberText(width)}M${LANE_HEADER_WIDTH},0V${toNumberText(height)}`,
      stroke: hairline,
    }),
  ].join('');
}

function toStage(
  band: StageBand,
  columns: readonly StepColumn[],
  theme: Theme,
  measurer: TextMeasurer,
): string {
  const { text, muted, line } = TOKENS[theme];
  const x = LANE_HEADER_WIDTH + band.x;
  const name = { size: 15, weight: 600, lineHeight: 22, color: text } as const;
  const small = { size: 12, weight: 400, lineHeight: 18, color: muted } as const;
  const put = (words: string, left: number, top: number, width: number, run: TextRun): string =>
    toTextLines(
      fitLines(words, width - TEXT_INSET - TEXT_END, 1, run, measurer),
      left + TEXT_INSET,
      top,
      run,
    );
  const steps = columns.filter(({ stageId, named }) => named && stageId === band.stage.id);
  // With three lines of words there is less air above the first.
  const top = steps.length > 0 ? 3 : 12;
  const middle = STAGE_HEADER_HEIGHT / 2;
  const chevron = toElement('path', {
    d: `M${toNumberText(x)},0l${CHEVRON},${middle}l${-CHEVRON},${middle}`,
    fill: 'none',
    stroke: line,
  });
  return [
    band.index > 0 ? chevron : '',
    put(band.name, x, top, band.width, name),
    put(band.time, x, top + 21, band.width, small),
    ...steps.map((step) =>
      put(step.name, LANE_HEADER_WIDTH + step.x, STAGE_HEADER_HEIGHT - 20, step.width, small),
    ),
  ].join('');
}

function toLane(band: LaneBand, theme: Theme, headers: SvgHeaders): string {
  const { text, muted, hairline } = TOKENS[theme];
  const { measurer } = headers;
  const y = STAGE_HEADER_HEIGHT + band.y;
  const room = LANE_HEADER_WIDTH - TEXT_INSET - TEXT_END;
  const bar = toElement('rect', {
    x: 12,
    y: y + 10,
    width: BAR_WIDTH,
    height: Math.max(0, band.height - 20),
    rx: BAR_WIDTH / 2,
    fill: toTint(theme, band.kind).bar,
  });
  const nameRun = { size: 14, weight: 600, lineHeight: 20, color: text } as const;
  const hintRun = { size: 12, weight: 400, lineHeight: 17, color: muted } as const;
  const linesIn = (height: number, { lineHeight }: TextRun): number => Math.floor(height / lineHeight);
  const name = fitLines(
    headers.laneName(band),
    room,
    Math.min(2, linesIn(band.height - 18, nameRun)),
    nameRun,
    measurer,
  );
  const hintTop = 10 + name.length * nameRun.lineHeight;
  const hintLines = Math.min(2, linesIn(band.height - hintTop - 8, hintRun));
  const hint = fitLines(headers.laneHint(band), room, hintLines, hintRun, measurer);
  return [
    bar,
    toTextLines(name, TEXT_INSET, y + 9, nameRun),
    toTextLines(hint, TEXT_INSET, y + hintTop, hintRun),
    toElement('path', { d: `M0,${toNumberText(y + band.height)}H${LANE_HEADER_WIDTH}`, stroke: hairline }),
  ].join('');
}
