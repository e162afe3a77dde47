/** What is kept of a map for the next one: all that it says, or the board without what stands on it. */
import type { Made } from '../commands/command';
import { CATALOGUES } from '../i18n/catalogue';
import { keepUsedAssets } from '../model/assets';
import { forgetRecords, idsWithin } from '../model/editReferences';
import { mapTables, setTranslatedTexts } from '../model/editTranslation';
import { BRIEF_ID, TITLE_ID } from '../model/textFields';
import { LANGUAGES, type Language } from '../model/kinds';
import type { CjmDocument, Id, Journey, Lane, Stage } from '../model/types';

export const KEPT = ['structure', 'content'] as const;
/**
 * `structure`: stages, steps, lanes and channels; no cards, no personas, no words that were about the one map.
 * `content`: everything but what was said about the one map, and what it once was.
 */
export type Kept = (typeof KEPT)[number];

/** What a stage, a journey and a brief say of one map. Fields that a newer program added stay. */
const STAGE_CONTENT = [
  ...['personaId', 'expectation', 'innerVoice', 'mostImportantMoment', 'contingency'],
  ...['need', 'needIfItGoesWrong', 'needMet', 'behaviour', 'focus', 'strategy', 'measures', 'locked'],
] as const;
const JOURNEY_CONTENT = ['personaIds', 'goal', 'narrative', 'summary'] as const;
const BRIEF_CONTENT = [
  ...[
    'product',
    'audience',
    'goal',
    'purposes',
    'scope',
    'organisation',
    'planner',
    'facilitator',
    'participants',
  ],
  ...['reviewLog', 'timetable', 'budget', 'resources'],
  ...['date', 'reviewBy', 'journeyOwner', 'team', 'mandate', 'segment', 'lifetimeValue', 'notes'],
] as const;

export function toTemplate(document: CjmDocument, kept: Kept): CjmDocument {
  return kept === 'content' ? toContent(document) : toStructure(document);
}

/** A new document that begins as the template is: other files made from it are not the same document. */
export function startFromTemplate(template: CjmDocument, made: Made): CjmDocument {
  const begun = { ...template, id: made.newId(), createdAt: made.now, updatedAt: made.now };
  return begun.title === '' ? withUntitled(begun) : begun;
}

/** In both languages, as any new map. */
function withUntitled(document: CjmDocument): CjmDocument {
  const wordsIn = (language: Language): string => CATALOGUES[language]['template.untitled'] ?? '';
  const title = wordsIn(document.language);
  return LANGUAGES.filter((language) => language !== document.language).reduce(
    (edited, language) =>
      setTranslatedTexts(edited, language, [
        { recordId: TITLE_ID, field: 'title', text: wordsIn(language), mainText: title },
      ]),
    { ...document, title },
  );
}

function toContent(document: CjmDocument): CjmDocument {
  const { comments, snapshots } = document;
  if (comments.length === 0 && snapshots.length === 0) return document;
  const silent = { ...document, comments: [], snapshots: [] };
  return { ...silent, assets: keepUsedAssets(silent) };
}

function toStructure(document: CjmDocument): CjmDocument {
  const { personas, comments, views, snapshots, journeys } = document;
  const gone = idsWithin([
    ...[...personas, ...comments, ...views],
    ...journeys.flatMap(({ cards, links }) => [...cards, ...links]),
  ]);
  const bare: CjmDocument = {
    ...document,
    title: '',
    brief: omit(document.brief, BRIEF_CONTENT),
    personas: [],
    channels: document.channels.map((channel) => omit(channel, ['consistency'])),
    comments: [],
    views: [],
    snapshots: snapshots.length === 0 ? snapshots : [],
    assets: {},
    journeys: journeys.map((journey) => toBareJourney(journey, document)),
  };
  return forgetWords(forgetRecords(bare, gone), document);
}

function toBareJourney(journey: Journey, document: CjmDocument): Journey {
  return {
    ...omit(journey, JOURNEY_CONTENT),
    stages: journey.stages.map((stage): Stage => omit(stage, STAGE_CONTENT)),
    lanes: journey.lanes.map((lane) => toBareLane(lane, document)),
    cards: [],
    links: [],
  };
}

function toBareLane(lane: Lane, { language, personas }: CjmDocument): Lane {
  const bare = omit(lane, [
    'personaId',
    'locked',
    ...(isMark(lane, language) ? ['description' as const] : []),
  ]);
  // A lane that says whose it was is named by its kind again: nobody is there any more.
  const owner = personas.find(({ id }) => id === lane.personaId)?.name.trim() ?? '';
  return owner !== '' && bare.name.includes(owner) ? { ...bare, name: '' } : bare;
}

/** Samples mark lanes whose cards were made up, or some of them; without the cards there is nothing to mark. */
function isMark({ description = '' }: Lane, language: Language): boolean {
  const mark = CATALOGUES[language]['field.illustrative'];
  const end = description.trim().replace(/[）).。]+$/, '');
  return mark !== undefined && end.toLowerCase().endsWith(mark.toLowerCase());
}

/** Translations of words that are gone go, too. */
function forgetWords(bare: CjmDocument, { journeys }: CjmDocument): CjmDocument {
  const dropped = new Map<Id, readonly string[]>([
    [TITLE_ID, ['title']],
    [BRIEF_ID, BRIEF_CONTENT],
    ...journeys.flatMap((journey, index): [Id, readonly string[]][] => [
      [journey.id, JOURNEY_CONTENT],
      ...journey.stages.map((stage): [Id, readonly string[]] => [stage.id, STAGE_CONTENT]),
      ...(bare.journeys[index]?.lanes ?? []).map(({ id, name, description }): [Id, readonly string[]] => [
        id,
        [...(description === undefined ? ['description'] : []), ...(name === '' ? ['name'] : [])],
      ]),
    ]),
  ]);
  return mapTables(bare, (table) => {
    const entries = Object.entries(table).map(([id, texts]) => {
      const gone = dropped.get(id) ?? [];
      const left = Object.entries(texts).filter(([path]) => !gone.includes(path.split('.')[0] ?? path));
      return [id, Object.fromEntries(left)] as const;
    });
    return Object.fromEntries(entries.filter(([, texts]) => Object.keys(texts).length > 0));
  });
}

/** Fields that the record may be without. */
function omit<R extends object>(record: R, fields: readonly (keyof R & string)[]): R {
  const names: readonly string[] = fields;
  return Object.fromEntries(Object.entries(record).filter(([key]) => !names.includes(key))) as R;
}
