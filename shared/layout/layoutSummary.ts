/** Below the board: a line per stage about what its cards add up to, and the journey in a few sentences. */
import type { StageBand, SummaryBlock, SummaryRow, SummaryTexts } from './layoutTypes';
import { LABEL_TEXT, CARD_TEXT, CELL_PADDING, SUMMARY } from './metrics';
import type { Typesetter } from './typesetter';
import { fitLines } from './fitLines';

export function layoutSummary(
  { stages, lines }: SummaryTexts,
  bands: readonly StageBand[],
  boardWidth: number,
  top: number,
  type: Typesetter,
): SummaryBlock | undefined {
  if (boardWidth === 0) return undefined;
  const strip = bands.flatMap((band) => {
    const room = band.width - 2 * CELL_PADDING;
    const lines = (stages.get(band.stage.id) ?? []).flatMap((words) =>
      fitLines(words, room, 1, LABEL_TEXT, type),
    );
    return lines.length === 0 ? [] : [{ x: band.x + CELL_PADDING, lines }];
  });
  const stripLines = Math.max(1, ...strip.map(({ lines: { length } }) => length));
  const x = CELL_PADDING;
  const width = Math.min(boardWidth - 2 * x, SUMMARY.mostWidth);
  const labelWidth = Math.max(0, ...lines.map(({ label }) => type.width(label, LABEL_TEXT)));
  const labelX = x + SUMMARY.padding;
  const textX = labelX + labelWidth + SUMMARY.labelGap;
  const blockY = top + stripLines * SUMMARY.stripLineHeight + 2 * SUMMARY.stripPadding + SUMMARY.gap;
  let y = blockY + SUMMARY.padding;
  const rows = lines.map(({ label, text }): SummaryRow => {
    const broken = type.lines(text, CARD_TEXT, Math.max(40, x + width - textX - SUMMARY.padding));
    const row = { label, x: textX, y, lines: broken };
    y += broken.length * SUMMARY.lineHeight + SUMMARY.rowGap;
    return row;
  });
  const height = rows.length === 0 ? 0 : y - SUMMARY.rowGap + SUMMARY.padding - blockY;
  return {
    strip,
    stripY: top + SUMMARY.stripPadding,
    labelX,
    rows,
    box: { x, y: blockY, width, height },
  };
}
