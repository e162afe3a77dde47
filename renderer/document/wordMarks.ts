import type { Translate } from '../../shared/i18n/translator';
import type { WordMarks } from '../../shared/layout/feelingText';

/** How a language puts words of a feeling in a row. */
export function toWordMarks(t: Translate): WordMarks {
  return { comma: t('lane.words.comma'), aside: t('lane.words.aside') };
}
