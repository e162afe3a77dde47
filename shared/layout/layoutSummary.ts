/** Below the board: what the cards of each stage and step add up to, and the journey in a few sentences. */
import type { Box } from './boxes';
import type { JourneyLayout, SummaryBlock, SummaryRow, SummaryTexts } from './layoutTypes';
import { LABEL_TEXT, CARD_TEXT, CELL_PADDING, SUMMARY } from './metrics';
import type { Typesetter } from './typesetter';
import { fitLines } from './fitLines';

export function layoutSummary(
  texts: SummaryTexts,
  board: Pick<JourneyLayout, 'stages' | 'columns' | 'width' | 'height'>,
  type: Typesetter,
): SummaryBlock | undefined {
  if (board.width === 0) return undefined;
  const stripTop = board.height + SUMMARY.stripPadding;
  const toNote = ({ x, width }: Pick<Box, 'x' | 'width'>, y: number, said: readonly string[]) => {
    const lines = said.flatMap((words) => fitLines(words, width - 2 * CELL_PADDING, 1, LABEL_TEXT, type));
    return lines.length === 0 ? [] : [{ x: x + CELL_PADDING, y, lines }];
  };
  const ofStages = board.stages.flatMap((band) => {
    const words = texts.stages.get(band.stage.id) ?? '';
    // Of a folded stage there would be two letters.
    return words === '' || band.stage.collapsed ? [] : toNote(band, stripTop, [words]);
  });
  const ofSteps = board.columns.flatMap((column) =>
    column.collapsed
      ? []
      : toNote(column, stripTop + SUMMARY.stripLineHeight, texts.steps.get(column.step.id) ?? []),
  );
  const stepLines = Math.max(0, ...ofSteps.map(({ lines }) => lines.length));
  const x = CELL_PADDING;
  const width = Math.min(board.width - 2 * x, SUMMARY.mostWidth);
  const labelWidth = Math.max(0, ...texts.lines.map(({ label }) => type.width(label, LABEL_TEXT)));
  const labelX = x + SUMMARY.padding;
  const textX = labelX + labelWidth + SUMMARY.labelGap;
  const stripHeight = (1 + stepLines) * SUMMARY.stripLineHeight + SUMMARY.stripPadding;
  const blockY = stripTop + stripHeight + SUMMARY.gap;
  let y = blockY + SUMMARY.padding;
  const rows = texts.lines.map(({ label, text }): SummaryRow => {
    const broken = type.lines(text, CARD_TEXT, Math.max(40, x + width - textX - SUMMARY.padding));
    const row = { label, x: textX, y, lines: broken };
    y += broken.length * SUMMARY.lineHeight + SUMMARY.rowGap;
    return row;
  });
  const height = rows.length === 0 ? 0 : y - SUMMARY.rowGap + SUMMARY.padding - blockY;
  return {
    strip: [...ofStages, ...ofSteps],
    labelX,
    rows,
    box: { x, y: blockY, width, height },
  };
}
