/**
 * Which fields hold words that are translated.
 *
 * A field name means the same on every record. A text inside a facet that has no id of its own is named by its
 * path, such as `momentOfTruth.reason`; evidence items have ids and are records here. Tags, owners and other
 * lists of words are shared by all languages.
 */
const TEXT_FIELDS: ReadonlySet<string> = new Set([
  ...['title', 'name', 'text', 'label', 'description', 'note', 'notes', 'origin', 'place'],
  ...['product', 'audience', 'goal', 'scope', 'mandate', 'segment', 'lifetimeValue'],
  ...['timetable', 'budget', 'resources'],
  ...['role', 'family', 'background', 'careerGoals', 'personalGoals', 'traits', 'pains', 'motives', 'quote'],
  ...['narrative', 'definition', 'time', 'expectation', 'mostImportantMoment'],
  ...['innerVoice', 'need', 'needIfItGoesWrong', 'contingency'],
  ...['behaviour', 'focus', 'strategy', 'measures', 'intent'],
  ...['trigger', 'plannedMessage', 'experiment', 'waiting', 'competitor', 'cost', 'category'],
  ...['summary.persona', 'summary.emotions', 'summary.pain', 'summary.opportunity'],
  ...['momentOfTruth.reason', 'dropOff.destination', 'metric.name', 'metric.unit'],
]);

/** The record ids under which the brief and the title are translated. */
export const BRIEF_ID = 'brief';
export const TITLE_ID = 'document';

export function isTextField(path: string): boolean {
  return TEXT_FIELDS.has(path);
}

/** Texts that a record cannot do without. An empty one is allowed where it was never written. */
const NEEDED: ReadonlySet<string> = new Set(['text', 'name', 'title']);

export function isNeededText(path: string): boolean {
  return NEEDED.has(path);
}
