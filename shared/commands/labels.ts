/** How undo names what a command did: short, one line, safe for a record that is not there. */
import type { MessageKey } from '../i18n/catalogue';
import { findIn } from '../model/editRecords';
import { knownLaneKind } from '../model/kinds';
import type { CjmDocument, Id, Journey } from '../model/types';
import type { Label } from './command';
import { findStep } from './targets';

/** Characters of a name that still fit a menu. */
const NAME_LENGTH = 24;

/** Far more than `NAME_LENGTH` characters ever need; the rest of a huge text is not even looked at. */
const LOOKED_AT = 400;

export function namedLabel(key: MessageKey, name: string | undefined): Label {
  const short = toShortName(name ?? '');
  return short === '' ? { key, valueKeys: { name: 'command.unnamed' } } : { key, values: { name: short } };
}

export function journeyLabel(key: MessageKey, document: CjmDocument, journeyId: Id): Label {
  return namedLabel(key, findIn(document.journeys, journeyId)?.name);
}

export function stageLabel(key: MessageKey, document: CjmDocument, journeyId: Id, stageId: Id): Label {
  return labelIn(key, document, journeyId, (journey) => findIn(journey.stages, stageId)?.name);
}

export function stepLabel(key: MessageKey, document: CjmDocument, journeyId: Id, stepId: Id): Label {
  return labelIn(key, document, journeyId, (journey) => {
    const place = findStep(journey, stepId);
    return place?.step.name === '' ? place.stage.name : place?.step.name;
  });
}

export function laneLabel(key: MessageKey, document: CjmDocument, journeyId: Id, laneId: Id): Label {
  const journey = findIn(document.journeys, journeyId);
  const lane = journey && findIn(journey.lanes, laneId);
  if (!lane || lane.name !== '') return namedLabel(key, lane?.name);
  return { key, boardKeys: { name: `lane.kind.${knownLaneKind(lane.kind)}` } };
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
  return labelIn(one, document, journeyId, (journey) => findIn(journey.cards, id)?.text);
}

function labelIn(
  key: MessageKey,
  document: CjmDocument,
  journeyId: Id,
  nameIn: (journey: Journey) => string | undefined,
): Label {
  const journey = findIn(document.journeys, journeyId);
  return namedLabel(key, journey && nameIn(journey));
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
