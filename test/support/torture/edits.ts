/**
 * A document whose every revision can be told and rebuilt from its number alone.
 *
 * Edit n writes n into the title and into one card, by the commands a person's hands run. So a text found after
 * a kill is either exactly revision n or torn.
 */
import { editCardText } from '../../../shared/commands/editCardText';
import { runCommand, type Command } from '../../../shared/commands/command';
import { setDocumentTitle } from '../../../shared/commands/setDocumentTitle';
import type { CjmDocument } from '../../../shared/model/types';
import { generateDocument } from '../generateDocument';
import { serializeDocument } from '../../../shared/format/serializeDocument';

/** Some hundred kilobytes: a write takes long enough to be hit in the middle. */
const CARDS = 1000;
const TITLE = /^torture (\d+)$/;

export function createRevision(revision: number): CjmDocument {
  let document = run(generateDocument(CARDS), setDocumentTitle, { title: 'torture 0' }, 0);
  // Earlier edits are covered by these: each card is written once in a round.
  for (let n = Math.max(1, revision - CARDS + 1); n <= revision; n++) document = edit(document, n);
  return document;
}

/** Revision n out of revision n − 1. */
export function edit(document: CjmDocument, n: number): CjmDocument {
  const journey = document.journeys[0];
  const card = journey?.cards[n % CARDS];
  if (!journey || !card) throw new Error('The document has no such card');
  const text = `編輯 edit ${String(n)}：${'長'.repeat(n % 90)}`;
  const written = run(document, editCardText, { journeyId: journey.id, id: card.id, text }, n);
  return run(written, setDocumentTitle, { title: `torture ${String(n)}` }, n);
}

/** The number of the revision, or undefined when the text is not the whole of one. */
export function findRevision(text: string): number | undefined {
  try {
    const title = (JSON.parse(text) as { readonly title?: unknown }).title;
    const number = TITLE.exec(String(title))?.[1];
    if (number === undefined) return undefined;
    return serializeDocument(createRevision(Number(number))) === text ? Number(number) : undefined;
  } catch {
    return undefined;
  }
}

function run<A>(document: CjmDocument, command: Command<A>, args: A, n: number): CjmDocument {
  const now = new Date(Date.UTC(2026, 0, 1) + n * 1000).toISOString();
  const result = runCommand(document, command, args, { now, newId: () => `n${String(n)}` });
  if (!result.ok) throw new Error(`Edit ${String(n)} refused: ${result.failure.reason}`);
  return result.value;
}
