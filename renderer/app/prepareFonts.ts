/** Has the font files at hand that a map needs, so that its texts are measured once and nothing jumps. */
import { CATALOGUES } from '../../shared/i18n/catalogue';
import type { CjmDocument } from '../../shared/model/types';
import { warmFonts } from '../canvas/canvasMeasurer';

/** A map is not kept back longer than this; late files lay it out again. In milliseconds. */
const PATIENCE = 400;

/** While nothing else is to be done: the words of this program hold most characters of a journey map. */
export function prepareCommonFonts(): void {
  requestIdleCallback(() => void warmFonts(Object.values(CATALOGUES).flatMap(Object.values<string>)));
}

export async function prepareFontsOf({ journeys, personas }: CjmDocument): Promise<void> {
  const texts = [
    ...personas,
    ...journeys.flatMap((one) => [one, ...one.stages, ...one.lanes, ...one.cards]),
  ].map((record) => ('text' in record ? record.text : record.name));
  await Promise.race([warmFonts(texts), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
}
