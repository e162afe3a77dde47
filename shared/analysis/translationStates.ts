/**
 * Which records have texts that the language shown lacks or says in an older way, for marks on the board.
 *
 * By record id, evidence items by their own; a record that lacks one text and has an older other one counts as missing.
 * In the main language only texts are missing that were written in the other language alone. The same map comes back
 * as long as nothing in it changes.
 */
import { LANGUAGES, type Language } from '../model/kinds';
import type { CjmDocument, Id } from '../model/types';
import { translatableTexts, type TextRow } from './translatableTexts';

export type RecordState = 'missing' | 'stale';

export function translationStates(document: CjmDocument, language: Language): ReadonlyMap<Id, RecordState> {
  const states = language === document.language ? mainStates(document) : toStates(document, language);
  const before = remembered.get(language);
  if (before && isSame(before, states)) return before;
  remembered.set(language, states);
  return states;
}

/** Of the document asked about last. */
const remembered = new Map<Language, ReadonlyMap<Id, RecordState>>();

function toStates(document: CjmDocument, language: Language): ReadonlyMap<Id, RecordState> {
  const states = new Map<Id, RecordState>();
  for (const row of translatableTexts(document, language)) {
    if (row.state === 'translated' || isOnlyTranslated(row)) continue;
    if (row.state === 'missing' || !states.has(row.recordId)) states.set(row.recordId, row.state);
  }
  return states;
}

function mainStates(document: CjmDocument): ReadonlyMap<Id, RecordState> {
  const others = LANGUAGES.filter((other) => other !== document.language && document.translations[other]);
  const rows = others.flatMap((other) => translatableTexts(document, other).filter(isOnlyTranslated));
  return new Map(rows.map(({ recordId }): [Id, RecordState] => [recordId, 'missing']));
}

/** It is the main language that lacks it. */
function isOnlyTranslated({ main, translation }: TextRow): boolean {
  return main === '' && translation !== '';
}

function isSame(left: ReadonlyMap<Id, RecordState>, right: ReadonlyMap<Id, RecordState>): boolean {
  if (left.size !== right.size) return false;
  for (const [id, state] of right) if (left.get(id) !== state) return false;
  return true;
}
