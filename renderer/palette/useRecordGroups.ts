/** The records of the open map that answer what is typed, and its saved views. */
import { useMemo } from 'react';
import { Columns3, Filter, Layers, Rows3, SquareSplitHorizontal, StickyNote, UserRound } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { translatorFor } from '../../shared/i18n/translator';
import { toCardName } from '../../shared/model/cardName';
import { findIn } from '../../shared/model/editRecords';
import { knownLaneKind, type Language } from '../../shared/model/kinds';
import type { CjmDocument, Id } from '../../shared/model/types';
import { findRecords, type FoundRecord, type NamedKind } from '../../shared/search/findRecords';
import { foldText } from '../../shared/search/foldText';
import { rankText } from '../../shared/search/rankText';
import { goTo } from '../actions/goTo';
import { useShell } from '../actions/useActions';
import { showView } from '../document/shownFilter';
import { useDocument, useEditor, useView } from '../document/useEditor';
import { toWordMarks } from '../document/wordMarks';
import { toShownText } from '../fields/shownRecord';
import { useNames } from '../fields/useNames';
import { useMessages } from '../i18n/useMessages';
import type { PaletteEntry, PaletteGroup } from './entries';

/** Found records that are listed; typing on narrows them. */
const MOST = 40;
const ICONS: Readonly<Record<NamedKind, LucideIcon>> = {
  journey: Layers,
  stage: Columns3,
  step: SquareSplitHorizontal,
  lane: Rows3,
  persona: UserRound,
  card: StickyNote,
};
const KINDS: readonly NamedKind[] = ['journey', 'stage', 'step', 'lane', 'persona', 'card'];

export function useRecordGroups(): (text: string) => readonly PaletteGroup[] {
  const t = useMessages();
  const editor = useEditor();
  const shell = useShell();
  const names = useNames();
  const document = useDocument((state) => state.document);
  const language = useView((state) => state.language);
  const journeyId = useView((state) => state.journeyId);

  // Made once, not with each key.
  const plainNames = useMemo(() => toPlainNames(document, language), [document, language]);

  function toEntry(found: FoundRecord): PaletteEntry {
    return {
      id: `${found.kind}/${found.id}`,
      icon: ICONS[found.kind],
      label: found.text.replaceAll(/\s+/g, ' '),
      own: true,
      detail: toPlace(found),
      rank: found.rank,
      run() {
        goTo(editor, shell, found);
        editor.view.getState().board?.focus();
      },
    };
  }

  /** Where it lies; its journey only where that is another one than the board shows. */
  function toPlace({ kind, id, journeyId: home }: FoundRecord): string {
    const journey = home === undefined ? undefined : findIn(document.journeys, home);
    if (!journey || kind === 'journey') return '';
    const away =
      journey.id === journeyId ? [] : [toShownText(document, language, journey.id, 'name', journey.name)];
    const card = kind === 'card' ? findIn(journey.cards, id) : undefined;
    const lane = card && findIn(journey.lanes, card.lane);
    const cell = card && lane ? [names.lane(lane), names.place(journey, card.step)] : [];
    return [...away, ...cell].filter((part) => part !== '').join(t('app.joint'));
  }

  function toViews(wanted: string): readonly PaletteEntry[] {
    return document.views.flatMap((view) => {
      const label = toShownText(document, language, view.id, 'name', view.name);
      const rank = rankText(foldText(label), wanted);
      if (rank === 0) return [];
      const run = (): void => showView(editor, view);
      return [{ id: `view/${view.id}`, icon: Filter, label, own: true, rank, run }];
    });
  }

  return (text) => {
    const wanted = foldText(text.trim());
    if (wanted === '') return [];
    const found = findRecords(document, language, { text, journeyId, limit: MOST, names: plainNames });
    const groups = KINDS.map((kind) => ({
      id: kind,
      title: t(`palette.group.${kind}`),
      entries: found.filter((one) => one.kind === kind).map(toEntry),
    }));
    return [...groups, { id: 'view', title: t('palette.group.view'), entries: toViews(wanted) }];
  };
}

/** A lane is called by its kind, a card by its feelings, its metric or its note. */
function toPlainNames(document: CjmDocument, language: Language): ReadonlyMap<Id, string> {
  const names = new Map<Id, string>();
  const words = translatorFor(language);
  const { comma } = toWordMarks(words);
  for (const { lanes, cards } of document.journeys) {
    for (const { id, name, kind } of lanes) {
      if (name === '') names.set(id, words(`lane.kind.${knownLaneKind(kind)}`));
    }
    for (const card of cards) {
      if (card.text !== '') continue;
      const text = (field: string, main: string): string =>
        toShownText(document, language, card.id, field, main);
      names.set(card.id, toCardName(card, text, comma));
    }
  }
  return names;
}
