/** How undo names what a command did: short, one line, safe for a record that is not there. */
import type { MessageKey } from '../i18n/catalogue';
import { findIn } from '../model/editRecords';
import { findPlace } from '../model/findPlaces';
import { knownLaneKind, LANGUAGES, type Language } from '../model/kinds';
import { localizeText, type Translated } from '../model/translate';
import type { CjmDocument, Id, Lane } from '../model/types';
import type { Label } from './command';
import { findStep } from './targets';

/** Characters of a name that still fit a menu. */
const NAME_LENGTH = 24;

/** Far more than `NAME_LENGTH` characters ever need; the rest of a huge text is not even looked at. */
const LOOKED_AT = 400;

/** Quotes what was written just now. */
export function namedLabel(key: MessageKey, name: string | undefined): Label {
  return quote(key, toShortName(name ?? ''));
}

interface Named {
  readonly id: Id;
  readonly name: string;
}

/** Quotes what a record is called, in each language as it is shown there. */
export function recordLabel(key: MessageKey, texts: Translated, record: Named | undefined): Label {
  return record ? textLabel(key, texts, record.id, 'name', record.name) : namedLabel(key, undefined);
}

export function journeyLabel(key: MessageKey, document: CjmDocument, journeyId: Id): Label {
  return recordLabel(key, document, findIn(document.journeys, journeyId));
}

export function stageLabel(key: MessageKey, document: CjmDocument, journeyId: Id, stageId: Id): Label {
  const journey = findIn(document.journeys, journeyId);
  return recordLabel(key, document, journey && findIn(journey.stages, stageId));
}

export function stepLabel(key: MessageKey, document: CjmDocument, journeyId: Id, stepId: Id): Label {
  const journey = findIn(document.journeys, journeyId);
  const place = journey && findStep(journey, stepId);
  return stepOrStageLabel(key, document, place);
}

/** A step without a name is called by its stage. */
export function stepOrStageLabel(
  key: MessageKey,
  texts: Translated,
  place: { readonly stage: Named; readonly step: Named | undefined } | undefined,
): Label {
  const { stage, step } = place ?? {};
  return recordLabel(key, texts, step && isNamed(texts, step) ? step : stage);
}

export function laneLabel(key: MessageKey, document: CjmDocument, journeyId: Id, laneId: Id): Label {
  const journey = findIn(document.journeys, journeyId);
  return laneOrKindLabel(key, document, journey && findIn(journey.lanes, laneId));
}

/** A lane without a name is called by its kind. */
export function laneOrKindLabel(key: MessageKey, texts: Translated, lane: Lane | undefined): Label {
  if (!lane || isNamed(texts, lane)) return recordLabel(key, texts, lane);
  return { key, boardKeys: { name: `lane.kind.${knownLaneKind(lane.kind)}` } };
}

/** Why a command may not run, with the name of what is in its way. */
export function refusalLabel(document: CjmDocument, key: MessageKey, about: Id): Label {
  const place = findPlace(document, about);
  switch (place?.kind) {
    case 'stage':
      return recordLabel(key, document, place.record);
    case 'lane':
      return laneOrKindLabel(key, document, place.record);
    case 'card':
      return textLabel(key, document, about, 'text', place.record.text);
    default:
      return namedLabel(key, undefined);
  }
}

/** One card by its text, several by their number. */
export function cardsLabel(
  one: MessageKey,
  many: MessageKey,
  document: CjmDocument,
  journeyId: Id,
  ids: readonly Id[],
): Label {
  const [id = ''] = ids;
  if (ids.length > 1) return { key: many, values: { count: ids.length } };
  const journey = findIn(document.journeys, journeyId);
  const card = journey && findIn(journey.cards, id);
  return card ? textLabel(one, document, id, 'text', card.text) : namedLabel(one, undefined);
}

function textLabel(key: MessageKey, texts: Translated, id: Id, field: string, main: string): Label {
  const nameIn = (language: Language): string =>
    toShortName(localizeText(texts, language, id, field, main).text);
  const [chinese, english] = [nameIn('zh-Hant'), nameIn('en')];
  if (chinese === english) return quote(key, english);
  return { key, names: { 'zh-Hant': chinese || english, en: english || chinese } };
}

function isNamed(texts: Translated, { id, name }: Named): boolean {
  return LANGUAGES.some((language) => localizeText(texts, language, id, 'name', name).text !== '');
}

function quote(key: MessageKey, name: string): Label {
  return name === '' ? { key, valueKeys: { name: 'command.unnamed' } } : { key, values: { name } };
}

/** The first line, cut between characters as people see them (an emoji may be many code units). */
function toShortName(text: string): string {
  const [line = ''] = text.trimStart().slice(0, LOOKED_AT).split('\n');
  const characters = [...new Intl.Segmenter().segment(line.trim())];
  if (characters.length <= NAME_LENGTH) return line.trim();
  return `${characters
    .slice(0, NAME_LENGTH - 1)
    .map(({ segment }) => segment)
    .join('')}…`;
}
