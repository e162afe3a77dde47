/** Where in a document a text is found: every place of it, in the order a person walks through them. */
import type { Language } from '../model/kinds';
import type { CjmDocument, Id } from '../model/types';
import { foldText } from './foldText';
import type { RecordText } from './recordTexts';
import { visitAllTexts, visitTexts, type TextOwner } from './visitTexts';

export interface TextQuery {
  readonly text: string;
  /** Letter by letter, in case and width; else neither counts. */
  readonly matchCase: boolean;
  /** Not within a longer word. Chinese is written without spaces: there every place counts. */
  readonly wholeWord: boolean;
  /** Also what the map says in the language it is not shown in. */
  readonly bothLanguages: boolean;
}

export interface TextHit {
  readonly owner: TextOwner;
  readonly recordId: Id;
  readonly field: string;
  /** The language it is written in; undefined for words that are the same in every language. */
  readonly language: Language | undefined;
  /** The whole text, in that language. */
  readonly text: string;
  /** UTF-16 units, as long as the query. */
  readonly start: number;
}

export function findHits(document: CjmDocument, language: Language, query: TextQuery): readonly TextHit[] {
  const { matchCase, wholeWord, bothLanguages } = query;
  const wanted = matchCase ? query.text : foldText(query.text);
  if (wanted === '') return [];
  const hits: TextHit[] = [];
  const visit = bothLanguages ? visitAllTexts : visitTexts;
  visit(document, language, (owner, held, written) => {
    const within = matchCase ? held.text : held.folded;
    for (let at = within.indexOf(wanted); at >= 0; at = within.indexOf(wanted, at + wanted.length)) {
      if (!wholeWord || standsAlone(held.text, at, at + wanted.length))
        hits.push(toHit(owner, held, written, at));
    }
  });
  return hits;
}

function toHit(
  owner: TextOwner,
  { recordId, field, text }: RecordText,
  language: Language | undefined,
  start: number,
): TextHit {
  return { owner, recordId, field, language, text, start };
}

/** Tells a text from every other. */
export function toTextKey(text: Pick<TextHit, 'recordId' | 'field' | 'language'>): string {
  return `${text.recordId}/${text.field}/${text.language ?? ''}`;
}

/** Tells a hit from every other, and stays the same while its text does. */
export function toHitKey(hit: TextHit): string {
  return `${toTextKey(hit)}/${hit.start}`;
}

/** Without making keys: among thousands of hits one is looked for while a person types. */
export function isSameHit(one: TextHit, other: TextHit): boolean {
  return (
    one.recordId === other.recordId &&
    one.field === other.field &&
    one.language === other.language &&
    one.start === other.start
  );
}

/** Letters and digits that make words together; Chinese, Japanese and Thai part theirs otherwise. */
const WORD = /[\p{L}\p{N}\p{M}_]/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Thai}]/u;

function standsAlone(text: string, start: number, end: number): boolean {
  return !joins(text, start) && !joins(text, end);
}

/** Whether the characters on both sides of this place belong to one word. */
function joins(text: string, at: number): boolean {
  const before = lastCharacter(text.slice(Math.max(0, at - 2), at));
  const after = String.fromCodePoint(text.codePointAt(at) ?? 0x20);
  return isWordLetter(before) && isWordLetter(after);
}

function lastCharacter(text: string): string {
  return [...text].at(-1) ?? ' ';
}

function isWordLetter(character: string): boolean {
  return WORD.test(character) && !UNSPACED.test(character);
}
