/** Going somewhere by name: the records of a document that answer a few letters best. */
import type { Language } from '../model/kinds';
import type { CjmDocument, Id } from '../model/types';
import { foldText } from './foldText';
import { rankText } from './rankText';
import { visitAllTexts, type OwnerKind } from './visitTexts';

export type NamedKind = Extract<OwnerKind, 'journey' | 'stage' | 'step' | 'lane' | 'card' | 'persona'>;

export interface FoundRecord {
  readonly kind: NamedKind;
  readonly id: Id;
  readonly journeyId: Id | undefined;
  readonly text: string;
  readonly rank: number;
}

/** The field that names a record of each kind; `undefined` for those nobody goes to by name. */
const NAMED_BY: Readonly<Record<OwnerKind, 'name' | 'text' | undefined>> = {
  journey: 'name',
  stage: 'name',
  step: 'name',
  lane: 'name',
  card: 'text',
  persona: 'name',
  link: undefined,
  document: undefined,
  channel: undefined,
  view: undefined,
  snapshot: undefined,
  comment: undefined,
};

/** A little for what lies in the journey on the board. */
const HERE = 3;

export interface RecordQuery {
  readonly text: string;
  /** The journey on the board. */
  readonly journeyId: Id;
  readonly limit: number;
  /** What records without a name or words of their own are called. */
  readonly names: ReadonlyMap<Id, string>;
}

/** Best first, in whichever language answers; `limit` at most, and no more than that is ever held. */
export function findRecords(
  document: CjmDocument,
  language: Language,
  query: RecordQuery,
): readonly FoundRecord[] {
  const wanted = foldText(query.text.trim());
  const best: FoundRecord[] = [];
  // Of one record the language shown comes first; the other is asked where that has no answer.
  let answered: Id | undefined;
  visitAllTexts(document, language, ({ kind, id, journeyId }, held) => {
    if (held.field !== NAMED_BY[kind] || held.recordId !== id || id === answered) return;
    const text = held.text === '' ? (query.names.get(id) ?? '') : held.text;
    const rank = rankText(held.text === '' ? foldText(text) : held.folded, wanted);
    if (rank === 0) return;
    answered = id;
    const bonus = journeyId === query.journeyId ? HERE : 0;
    insert(best, { kind: kind as NamedKind, id, journeyId, text, rank: rank + bonus }, query.limit);
  });
  return best;
}

/** Keeps the list sorted; among equals the first one stays first. */
function insert(best: FoundRecord[], found: FoundRecord, limit: number): void {
  const last = best.at(-1);
  if (best.length >= limit && last && last.rank >= found.rank) return;
  let at = best.length;
  while (at > 0 && (best[at - 1]?.rank ?? 0) < found.rank) at -= 1;
  best.splice(at, 0, found);
  if (best.length > limit) best.pop();
}
