/** Whether a record has texts that the language shown lacks or says in an older way, for a mark on it. */
import { LANGUAGES, type Language } from '../model/kinds';
import { needsTranslation } from '../model/translate';
import type { CjmDocument, Translations } from '../model/types';
import { textsOfRecord, type RecordSource, type TextRow } from './translatableTexts';

export type RecordState = 'missing' | 'stale';

type StateOf = (source: RecordSource) => RecordState | undefined;

/** Asked for many records of one document, as a board does; see `recordState`. */
export function recordStates(document: CjmDocument, language: Language): StateOf {
  if (language !== document.language) {
    const table = document.translations[language] ?? {};
    return (source) => {
      if (isUntouched(source, table)) return 'missing';
      return worstOf(withParts(source).map((one) => stateOf(textsOfRecord(document, language, one))));
    };
  }
  const others = LANGUAGES.filter((other) => other !== language && document.translations[other]);
  if (others.length === 0) return () => undefined;
  const lacks = (source: RecordSource): boolean =>
    others.some((other) => textsOfRecord(document, other, source).some(isOnlyTranslated));
  return (source) => (withParts(source).some(lacks) ? 'missing' : undefined);
}

/**
 * A record that lacks one text and has an older other one counts as missing. In the main language only texts are
 * missing that were written in another language alone. A card speaks for its evidence as well.
 */
export function recordState(
  document: CjmDocument,
  language: Language,
  source: RecordSource,
): RecordState | undefined {
  return recordStates(document, language)(source);
}

/** Most cards of a map that is not translated yet: nothing else about them need be looked at. */
function isUntouched(source: RecordSource, table: Translations[string]): boolean {
  if (source.kind !== 'card') return false;
  return needsTranslation(source.record.text) && !Object.hasOwn(table, source.record.id);
}

/** The record with its parts that are records of their own and have no place for a mark. */
function withParts(source: RecordSource): readonly RecordSource[] {
  if (source.kind !== 'card' || !source.record.evidence) return [source];
  const { journeyId, record } = source;
  const evidence = source.record.evidence.map((item): RecordSource => {
    return { kind: 'evidence', journeyId, ownerId: record.id, record: item };
  });
  return [source, ...evidence];
}

/** Rows are the same list as long as nothing in them changed. */
const known = new WeakMap<readonly TextRow[], { readonly state: RecordState | undefined }>();

function stateOf(rows: readonly TextRow[]): RecordState | undefined {
  const before = known.get(rows);
  if (before) return before.state;
  const state = worstOf(
    rows.map((row) => (row.state === 'translated' || isOnlyTranslated(row) ? undefined : row.state)),
  );
  known.set(rows, { state });
  return state;
}

function worstOf(states: readonly (RecordState | undefined)[]): RecordState | undefined {
  if (states.includes('missing')) return 'missing';
  return states.includes('stale') ? 'stale' : undefined;
}

/** It is the main language that lacks it. */
function isOnlyTranslated({ main, translation }: TextRow): boolean {
  return main === '' && translation !== '';
}
