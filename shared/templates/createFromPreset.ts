/** Turns a stage preset into a new document that already holds both languages. */
import type { Made } from '../commands/command';
import { createDocument } from '../model/create';
import { setTranslatedText } from '../model/editTranslation';
import type { Language } from '../model/kinds';
import { TITLE_ID } from '../model/textFields';
import type { CjmDocument } from '../model/types';
import { createPresetJourney, otherThan, type TextOf } from './createPresetJourney';
import type { StagePreset } from './presets';

export function createFromPreset(
  preset: StagePreset,
  language: Language,
  textOf: TextOf,
  made: Made,
): CjmDocument {
  const name = { key: 'template.journey' } as const;
  const { journey, translations } = createPresetJourney(preset, name, language, textOf, made);
  const title = textOf(language, 'template.untitled');
  const other = otherThan(language);
  const created = createDocument({
    id: made.newId(),
    title,
    language,
    at: made.now,
    journeys: [journey],
  });
  return setTranslatedText({ ...created, translations }, other, {
    recordId: TITLE_ID,
    field: 'title',
    text: textOf(other, 'template.untitled'),
    mainText: title,
  });
}
