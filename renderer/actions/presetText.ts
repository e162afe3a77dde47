import { translatorFor } from '../../shared/i18n/translator';
import type { TextOf } from '../../shared/templates/createPresetJourney';

/** What presets say, in the language of a map rather than that of the window. */
export const presetText: TextOf = (language, key, values) => translatorFor(language)(key, values);
