/** Turns a stage preset into a new document that already holds both languages. */
import type { MessageKey } from '../i18n/catalogue';
import { LANGUAGES, type Language } from '../model/kinds';
import type { CjmDocument, Journey, Lane, RecordTranslation, Stage, Step } from '../model/types';
import type { Made } from '../commands/command';
import { TITLE_ID } from '../model/textFields';
import { shortHash } from '../util/shortHash';
import { PRESET_LANES, type PresetLane, type PresetStage, type StagePreset } from './presets';

export type TextOf = (
  language: Language,
  key: MessageKey,
  values?: Readonly<Record<string, number>>,
) => string;

export function createFromPreset(
  preset: StagePreset,
  language: Language,
  textOf: TextOf,
  made: Made,
): CjmDocument {
  const other = LANGUAGES.find((candidate) => candidate !== language) ?? 'en';
  const translated: Record<string, RecordTranslation> = {};
  /** The text in the document's language; the other language's goes to the translations. */
  const write = (
    id: string,
    field: string,
    key: MessageKey,
    values?: Readonly<Record<string, number>>,
  ): string => {
    const text = textOf(language, key, values);
    translated[id] = {
      ...translated[id],
      [field]: { text: textOf(other, key, values), of: shortHash(text) },
    };
    return text;
  };

  const stages = preset.stages.map((from): Stage => {
    const id = made.newId();
    return {
      id,
      name: write(id, 'name', from.name, from.number === undefined ? undefined : { number: from.number }),
      ...(from.phase ? { phase: from.phase } : {}),
      steps: [{ id: made.newId(), name: '', ...toClock(from) }],
    };
  });
  const lanes = (preset.lanes ?? PRESET_LANES.map((kind): PresetLane => ({ kind }))).map((from): Lane => {
    const id = made.newId();
    return { id, kind: from.kind, name: from.name === undefined ? '' : write(id, 'name', from.name) };
  });
  const journeyId = made.newId();
  const journey: Journey = {
    id: journeyId,
    name: write(journeyId, 'name', preset.journey ?? 'template.journey'),
    kind: preset.kind ?? 'current',
    stages,
    lanes,
    cards: [],
    links: [],
  };
  const id = made.newId();
  return {
    format: 'cjm',
    version: 1,
    id,
    title: write(TITLE_ID, 'title', 'template.untitled'),
    language,
    createdAt: made.now,
    updatedAt: made.now,
    brief: {},
    personas: [],
    channels: [],
    journeys: [journey],
    translations: { [other]: translated },
    comments: [],
    views: [],
    snapshots: [],
    assets: {},
  };
}

function toClock({ clock }: PresetStage): Pick<Step, 'startsAt' | 'endsAt'> {
  return clock ? { startsAt: clock[0], endsAt: clock[1] } : {};
}
