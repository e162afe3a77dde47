/** Turns a stage preset into an empty journey, with its words in both languages. */
import type { Made } from '../commands/command';
import type { MessageKey } from '../i18n/catalogue';
import { createJourney, createLane, createStage } from '../model/create';
import { LANGUAGES, type Language } from '../model/kinds';
import type { Id, Journey, Lane, RecordTranslation, Stage, Step, Translations } from '../model/types';
import { shortHash } from '../util/shortHash';
import { PRESET_LANES, type PresetLane, type PresetStage, type StagePreset } from './presets';

export type TextOf = (
  language: Language,
  key: MessageKey,
  values?: Readonly<Record<string, number>>,
) => string;

/** A word of the catalogue, with what is filled in. */
export interface Word {
  readonly key: MessageKey;
  readonly values?: Readonly<Record<string, number>>;
}

export interface PresetJourney {
  readonly journey: Journey;
  readonly translations: Translations;
}

/** `name` is for presets that have none of their own. */
export function createPresetJourney(
  preset: StagePreset,
  name: Word,
  language: Language,
  textOf: TextOf,
  { newId }: Pick<Made, 'newId'>,
): PresetJourney {
  const other = otherThan(language);
  const translated: Record<Id, RecordTranslation> = {};
  /** The text in the document's language; the other language's goes to the translations. */
  const write = (id: Id, { key, values }: Word): string => {
    const text = textOf(language, key, values);
    translated[id] = { name: { text: textOf(other, key, values), of: shortHash(text) } };
    return text;
  };

  const stages = preset.stages.map((from): Stage => {
    const id = newId();
    const values = from.number === undefined ? {} : { values: { number: from.number } };
    const stage = createStage(id, write(id, { key: from.name, ...values }), newId());
    const steps = stage.steps.map((step): Step => ({ ...step, ...toClock(from) }));
    return { ...stage, ...(from.phase ? { phase: from.phase } : {}), steps };
  });
  const lanes = (preset.lanes ?? PRESET_LANES.map((kind): PresetLane => ({ kind }))).map((from): Lane => {
    const id = newId();
    return createLane(id, from.kind, from.name === undefined ? '' : write(id, { key: from.name }));
  });
  const id = newId();
  const own = write(id, preset.journey ? { key: preset.journey } : name);
  const journey = { ...createJourney(id, own, preset.kind), stages, lanes };
  return { journey, translations: { [other]: translated } };
}

export function otherThan(language: Language): Language {
  return LANGUAGES.find((candidate) => candidate !== language) ?? 'en';
}

function toClock({ clock }: PresetStage): Pick<Step, 'startsAt' | 'endsAt'> {
  return clock ? { startsAt: clock[0], endsAt: clock[1] } : {};
}
