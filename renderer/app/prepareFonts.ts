/** Has the font files at hand that a map needs, so that its texts are measured once and nothing jumps. */
import { CARD_TEXT, LABEL_TEXT, METRIC_TEXT, SMALL_TEXT } from '../../shared/layout/metrics';
import type { TextMeasurer } from '../../shared/layout/boxes';
import { CATALOGUES } from '../../shared/i18n/catalogue';
import type { CjmDocument } from '../../shared/model/types';
import { warmFonts } from '../canvas/canvasMeasurer';

const BOARD_STYLES = [CARD_TEXT, SMALL_TEXT, LABEL_TEXT, METRIC_TEXT];

/** A map is not kept back longer than this; late files lay it out again. In milliseconds. */
const PATIENCE = 400;

/**
 * While nothing else is to be done: the words of this program hold most characters of a journey map. Measuring them
 * lets the browser shape each once in every style, which otherwise the first map waits for.
 */
export function prepareCommonFonts(measurer: TextMeasurer): void {
  const words = Object.values(CATALOGUES).flatMap(Object.values<string>);
  const characters = [...new Set(words.join(''))].join('');
  requestIdleCallback(() => void warmFonts([characters]).then(() => shapeInTurn(measurer, characters)));
}

/** One style at a time, so that no frame has to wait for all of them. */
function shapeInTurn(measurer: TextMeasurer, characters: string, [style, ...others] = BOARD_STYLES): void {
  if (!style) return;
  requestIdleCallback(() => {
    measurer.width(characters, style);
    shapeInTurn(measurer, characters, others);
  });
}

export async function prepareFontsOf({ journeys, personas }: CjmDocument): Promise<void> {
  const texts = [
    ...personas,
    ...journeys.flatMap((one) => [one, ...one.stages, ...one.lanes, ...one.cards]),
  ].map((record) => ('text' in record ? record.text : record.name));
  await Promise.race([warmFonts(texts), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
}
