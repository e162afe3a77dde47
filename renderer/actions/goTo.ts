/**
 * Shows a record a person asked for by name: its journey on the board, itself selected and in sight.
 *
 * The keyboard stays where it is: who asks (the find panel, the palette) knows whether the board shall have it.
 */
import { findJourney } from '../../shared/model/queries';
import type { CjmDocument, Id, Journey } from '../../shared/model/types';
import type { OwnerKind } from '../../shared/search/visitTexts';
import type { Editor } from '../document/editor';
import { findIn } from '../../shared/model/editRecords';
import { openSheet } from '../document/castView';
import { showJourney } from '../document/showJourney';
import { showView } from '../document/shownFilter';
import type { Cursor, Selection } from '../document/selectionStore';
import type { BoardHandle } from '../document/viewStore';
import type { Shell } from './shell';

export interface GoTarget {
  readonly kind: OwnerKind;
  readonly id: Id;
  readonly journeyId: Id | undefined;
}

type Place = Parameters<BoardHandle['reveal']>[0];

interface Found {
  readonly selection: Selection;
  /** Undefined where its cell is hidden: what is typed goes to no cell that nobody sees. */
  readonly cursor?: Cursor | undefined;
  readonly place?: Place;
}

export function goTo(editor: Editor, shell: Shell, target: GoTarget): void {
  const { document } = editor.documents.getState();
  switch (target.kind) {
    case 'document':
      return shell.showPanel('document');
    case 'channel':
      return shell.showPanel('channels');
    case 'snapshot':
      return shell.showPanel('snapshots');
    case 'view': {
      const view = findIn(document.views, target.id);
      return view && showView(editor, view);
    }
    case 'persona':
      // The people of the document cover the panel.
      if (editor.view.getState().cast) return openSheet(editor, target.id);
      if (!shell.settings().inspector) void shell.setSettings({ inspector: true });
      return editor.selection.setState({ selection: { kind: 'persona', id: target.id } });
    case 'comment': {
      const about = findTarget(document, target.id);
      if (about) goTo(editor, shell, about);
      return;
    }
    case 'journey':
      showJourney(editor, target.id);
      // Its tab shows it; the panel is for those who have it open.
      return shell.settings().inspector ? shell.showPanel('journey') : undefined;
    default: {
      const journey = findJourney(document, target.journeyId);
      const found = journey && findInJourney(journey, target);
      if (!journey || !found) return;
      showJourney(editor, journey.id);
      const { cursor } = editor.selection.getState();
      editor.selection.setState({
        selection: found.selection,
        cursor: 'cursor' in found ? found.cursor : cursor,
        writing: undefined,
      });
      if (found.place) editor.view.getState().board?.reveal(found.place);
    }
  }
}

function findInJourney(journey: Journey, { kind, id }: GoTarget): Found | undefined {
  switch (kind) {
    case 'card': {
      const card = journey.cards.find((one) => one.id === id);
      if (!card) return undefined;
      const cell = { laneId: card.lane, stepId: card.step };
      const selection = { kind: 'cards', ids: [id] } as const;
      if (findIn(journey.lanes, card.lane)?.hidden) return { selection, cursor: undefined };
      const cursor = card.hidden ? cell : { ...cell, cardId: id };
      // Its cell comes into sight where the card itself is folded away or hidden.
      return { selection, cursor, place: { ...cell, cardId: id } };
    }
    case 'stage': {
      const stepId = journey.stages.find((stage) => stage.id === id)?.steps[0]?.id;
      return { selection: { kind, id }, ...(stepId === undefined ? {} : { place: { stepId } }) };
    }
    case 'step':
      return { selection: { kind, id }, place: { stepId: id } };
    case 'lane':
      return { selection: { kind, id }, place: { laneId: id } };
    case 'link': {
      const from = journey.links.find((link) => link.id === id)?.from;
      return { selection: { kind, id }, ...(from === undefined ? {} : { place: { cardId: from } }) };
    }
    default:
      return undefined;
  }
}

/** What a comment is about; nothing where that is the whole document, or gone. */
function findTarget({ comments, journeys, personas }: CjmDocument, commentId: Id): GoTarget | undefined {
  const target = comments.find(({ id }) => id === commentId)?.target;
  const has = (records: readonly { readonly id: Id }[]): boolean => records.some(({ id }) => id === target);
  if (target === undefined) return undefined;
  if (has(personas)) return { kind: 'persona', id: target, journeyId: undefined };
  if (has(journeys)) return { kind: 'journey', id: target, journeyId: target };
  for (const { id: journeyId, cards, stages, lanes, links } of journeys) {
    if (has(cards)) return { kind: 'card', id: target, journeyId };
    if (has(stages)) return { kind: 'stage', id: target, journeyId };
    if (has(stages.flatMap(({ steps }) => steps))) return { kind: 'step', id: target, journeyId };
    if (has(lanes)) return { kind: 'lane', id: target, journeyId };
    if (has(links)) return { kind: 'link', id: target, journeyId };
  }
  return undefined;
}
