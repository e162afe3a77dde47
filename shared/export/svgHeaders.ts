/** The stage row and the lane column that frame a board, as SVG. */
import type { LaneBand, StageHead } from '../layout/bandTypes';
import type { TextMeasurer } from '../layout/boxes';
import type { JourneyLayout } from '../layout/layoutTypes';
import { fitLines } from '../layout/fitLines';
import { LANE_HEADER_WIDTH } from '../layout/metrics';
import { TOKENS, toTint, type Theme } from '../theme/tokens';
import { toPersonaSvg } from './svgPersona';
import { toStagesSvg } from './svgStages';
import { toElement, toNumberText, toTextLines, type TextRun } from './svgText';

/** What the headers need that is not in the layout: how wide their words are. */
export interface SvgHeaders {
  readonly measurer: TextMeasurer;
}

/** A header's text keeps clear of the lane's bar. */
const TEXT_INSET = 22;
const TEXT_END = 8;
const BAR_WIDTH = 3;

/** The board's origin is at (LANE_HEADER_WIDTH, head.height). */
export function toHeadersSvg(layout: JourneyLayout, theme: Theme, headers: SvgHeaders): string {
  const { chrome, hairline } = TOKENS[theme];
  const width = LANE_HEADER_WIDTH + layout.width;
  const { head } = layout;
  const height = head.height + layout.height;
  return [
    toElement('rect', { width, height: head.height, fill: chrome }),
    toElement('rect', { width: LANE_HEADER_WIDTH, height, fill: chrome }),
    toStagesSvg(layout, theme, headers.measurer),
    ...layout.lanes.map((lane) => toLane(lane, head, theme, headers.measurer)),
    toElement('path', {
      d: `M0,${head.height}H${toNumberText(width)}M${LANE_HEADER_WIDTH},0V${toNumberText(height)}`,
      stroke: hairline,
    }),
  ].join('');
}

function toLane(band: LaneBand, head: StageHead, theme: Theme, measurer: TextMeasurer): string {
  const { text, muted, hairline } = TOKENS[theme];
  const y = head.height + band.y;
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
  const name = fitLines(band.name, room, Math.min(2, linesIn(band.height - 18, nameRun)), nameRun, measurer);
  const hintTop = 10 + name.length * nameRun.lineHeight;
  const hintLines = Math.min(2, linesIn(band.height - hintTop - 8, hintRun));
  const hint = fitLines(band.hint, room, hintLines, hintRun, measurer);
  const end = hintTop + hint.length * hintRun.lineHeight;
  const fits = end + hintRun.lineHeight + 4 <= band.height;
  const persona = toPersonaSvg(
    fits ? band.persona : '',
    { left: TEXT_INSET, y: y + end },
    room,
    theme,
    measurer,
  );
  return [
    bar,
    toTextLines(name, TEXT_INSET, y + 9, nameRun),
    toTextLines(hint, TEXT_INSET, y + hintTop, hintRun),
    persona.svg,
    toElement('path', { d: `M0,${toNumberText(y + band.height)}H${LANE_HEADER_WIDTH}`, stroke: hairline }),
  ].join('');
}
