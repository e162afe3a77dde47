/** What a text of a record is called, beside the record it belongs to. */
import type { MessageKey } from '../../shared/i18n/catalogue';

/** Every path of a text, except those that name their record. */
const PATHS = [
  ...(['title', 'description', 'note', 'notes', 'url', 'time', 'goal', 'segment'] as const),
  ...(['product', 'audience', 'scope', 'organisation', 'planner', 'facilitator', 'participants'] as const),
  ...(['journeyOwner', 'team', 'mandate', 'lifetimeValue', 'narrative'] as const),
  ...(['reviewLog', 'timetable', 'budget', 'resources'] as const),
  ...(['role', 'family', 'background', 'careerGoals', 'personalGoals'] as const),
  ...(['traits', 'pains', 'motives', 'quote'] as const),
  ...(['definition', 'expectation', 'mostImportantMoment', 'innerVoice'] as const),
  ...(['need', 'needIfItGoesWrong', 'contingency'] as const),
  ...(['behaviour', 'focus', 'strategy', 'measures', 'intent'] as const),
  ...(['tags', 'owners', 'contributors', 'emotions', 'values', 'whyChain'] as const),
  ...(['trigger', 'plannedMessage', 'experiment', 'waiting', 'competitor', 'cost', 'category'] as const),
  ...(['summary.persona', 'summary.emotions', 'summary.pain', 'summary.opportunity'] as const),
  ...(['momentOfTruth.reason', 'dropOff.destination', 'metric.name', 'metric.unit'] as const),
] as const;

const LABELS: ReadonlyMap<string, MessageKey> = new Map([
  ...PATHS.map((path): [string, MessageKey] => [path, `field.${path}`]),
  // Of evidence and of links alone.
  ['origin', 'field.evidence.origin'],
  ['place', 'field.evidence.place'],
  ['label', 'inspector.links.label'],
]);

/** Undefined for the text a record is known by: a card's words, a stage's name. */
export function toPathLabel(path: string): MessageKey | undefined {
  return LABELS.get(path.replace(/\.\d+$/, ''));
}
