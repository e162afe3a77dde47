/** What a card in a lane of evidence says of its first piece, and how it is drawn: a quote, and whose it is. */
import type { Card, Id } from '../model/types';
import { NO_ROWS, type MarkRows } from './cardFooter';
import type { EvidenceWords } from './cardWords';
import { fitLines } from './fitLines';
import type { Box } from './boxes';
import type { Mark, Tone } from './cardTypes';
import type { LayoutLabels } from './layoutTypes';
import { CHIP_HEIGHT, SMALL_TEXT } from './metrics';
import { inQuotes } from './quotes';
import type { Typesetter } from './typesetter';

/** A longer quote is for the inspector. */
const MOST_LINES = 2;

export function toEvidenceWords(
  card: Card,
  labels: LayoutLabels,
  textOf: (recordId: Id, field: string, main: string) => string,
): EvidenceWords | undefined {
  const [first] = card.evidence ?? [];
  if (!first) return undefined;
  const { id, text, origin = '', sample, date = '', illustrative, kind } = first;
  const said = textOf(id, 'text', text);
  const source = [
    textOf(id, 'origin', origin),
    sample === undefined ? '' : `${labels.sample} ${sample}`,
    date,
    illustrative ? labels.illustrative : '',
  ];
  return {
    text: text === card.text ? '' : kind === 'qualitative' ? inQuotes(said, labels.quotes) : said,
    source: source.filter((part) => part !== '').join(labels.aside),
  };
}

export function toEvidenceRows(
  { text, source }: EvidenceWords,
  { x, y, width }: Omit<Box, 'height'>,
  type: Typesetter,
): MarkRows {
  const quote = fitLines(text, width, MOST_LINES, SMALL_TEXT, type);
  const whence = fitLines(source, width, 1, SMALL_TEXT, type);
  const count = quote.length + whence.length;
  if (count === 0) return NO_ROWS;
  const toMark = (lines: readonly string[], row: number, tone: Tone): Mark => ({
    kind: 'text',
    ...{ x, y: y + row * CHIP_HEIGHT, lines },
    ...SMALL_TEXT,
    ...{ lineHeight: CHIP_HEIGHT, tone },
  });
  const marks = [
    ...(quote.length === 0 ? [] : [toMark(quote, 0, 'text')]),
    ...(whence.length === 0 ? [] : [toMark(whence, quote.length, 'muted')]),
  ];
  return { marks, height: count * CHIP_HEIGHT };
}
