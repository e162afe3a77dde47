import { describe, expect, it } from 'vitest';
import type { GridView } from '../../../../renderer/keyboard/gridView';
import { openTextSession } from '../../../../renderer/keyboard/textSession';
import type { Language } from '../../../../shared/model/kinds';
import type { CjmDocument } from '../../../../shared/model/types';
import { buildDocument } from '../../../support/buildDocument';
import { createTestEditor } from '../../../support/createTestEditor';
import { createMemoryHost } from '../../../support/memoryHost';

const board = (text: string) =>
  buildDocument().stage('Find').lane('pain', 'Pains').card('Find', 'Pains', text);
/** The one text is in the language that is not shown, whichever is the main one. */
const BORROWED: readonly (readonly [Language, string, CjmDocument])[] = [
  ['en', '等', board('').translation('zh-Hant', 'card:', 'text', '等').build()],
  ['zh-Hant', 'Wait', board('Wait').build()],
];

function open(document: CjmDocument, language: Language) {
  const editor = createTestEditor(document, createMemoryHost());
  editor.view.setState({ language });
  const [journey] = document.journeys;
  const [card] = journey!.cards;
  const view = {
    editor,
    callbacks: { onRefused: () => undefined, onContextMenu: () => undefined },
    journey: () => journey,
    grid: () => ({ lanes: [], columns: [] }),
  } as unknown as GridView;
  const session = openTextSession(view, { laneId: card!.lane, stepId: card!.step, cardId: card!.id })!;
  return { session, now: () => editor.documents.getState().document };
}

describe.each(BORROWED)('writing in %s on what only the other language says', (language, text, document) => {
  it('begins with those words, and leaving them as they are writes nothing', () => {
    const { session, now } = open(document, language);
    expect(session.before).toBe(text);
    session.commit(text);
    expect(now()).toBe(document);
  });

  it('writes in the language shown', () => {
    const { session, now } = open(document, language);
    session.commit('New');
    const [card] = now().journeys[0]!.cards;
    const translated = now().translations['zh-Hant']?.[card!.id]?.['text']?.text;
    expect([card!.text, translated]).toEqual(language === 'en' ? ['New', text] : [text, 'New']);
  });

  it.each(['cancel', 'commit'] as const)('says nothing again when %s gives the words back', (end) => {
    const { session, now } = open(document, language);
    session.hand('New');
    session[end](text);
    expect(now().journeys).toEqual(document.journeys);
    expect(now().translations).toEqual(document.translations);
  });
});
