/**
 * Over the fields of a card or a link that the board does not show, and how to bring it back: finding leads to what is
 * hidden or folded away too.
 */
import { EyeOff, FoldHorizontal } from 'lucide-react';
import type { Translate } from '../../shared/i18n/translator';
import type { Card, Journey, Link } from '../../shared/model/types';
import { assertNever } from '../../shared/util/assertNever';
import { useDocument, useEditor } from '../document/useEditor';
import { useNames, type Names } from '../fields/useNames';
import { useMessages } from '../i18n/useMessages';
import { findAllUnseen, findUnseen, type Unseen } from './findUnseen';
import { useShowOnBoard } from './useShowOnBoard';

export function HiddenNote({ journey, card }: { readonly journey: Journey; readonly card: Card }) {
  const t = useMessages();
  const names = useNames();
  const show = useShowOnBoard(journey.id);
  const { view } = useEditor();
  const readOnly = useDocument((state) => state.readOnly);
  const unseen = findUnseen(journey, card);
  if (!unseen) return null;

  function bringBack(): void {
    if (show(findAllUnseen(journey, card))) view.getState().board?.reveal({ cardId: card.id });
  }

  const Icon = unseen.by.startsWith('hidden') ? EyeOff : FoldHorizontal;
  return (
    <div className="lock-note" role="note">
      <Icon size={14} aria-hidden />
      <p>
        {toText(unseen, journey, names, t)}{' '}
        {!readOnly && (
          <button type="button" className="text-link" onClick={bringBack}>
            {t('inspector.hidden.show')}
          </button>
        )}
      </p>
    </div>
  );
}

/** A link is on the board where both its ends are. */
export function HiddenLinkNote({ journey, link }: { readonly journey: Journey; readonly link: Link }) {
  const t = useMessages();
  const ends = journey.cards.filter(({ id }) => id === link.from || id === link.to);
  if (ends.every((card) => !findUnseen(journey, card))) return null;
  return (
    <div className="lock-note" role="note">
      <EyeOff size={14} aria-hidden />
      <p>{t('inspector.hidden.link')}</p>
    </div>
  );
}

function toText({ by, id }: Unseen, { lanes, stages }: Journey, names: Names, t: Translate): string {
  const lane = lanes.find((one) => one.id === id);
  const stage = stages.find((one) => one.id === id);
  switch (by) {
    case 'hiddenCard':
      return t('inspector.hidden.card');
    case 'hiddenLane':
      return t('inspector.hidden.lane', { name: lane ? names.lane(lane) : '' });
    case 'foldedLane':
      return t('inspector.folded.lane', { name: lane ? names.lane(lane) : '' });
    case 'foldedStage':
      return t('inspector.folded.stage', { name: stage ? names.stage(stage) : '' });
    default:
      return assertNever(by);
  }
}
