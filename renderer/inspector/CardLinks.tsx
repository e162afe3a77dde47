/** What this card is linked to, and a way to link it to another. */
import { useState } from 'react';
import { ArrowRight, X } from 'lucide-react';
import { addLink } from '../../shared/commands/addLink';
import { removeLink } from '../../shared/commands/removeLink';
import { LINK_KINDS, type LinkKind } from '../../shared/model/kinds';
import { guessLinkKindFrom } from '../../shared/model/linkKind';
import type { Card, Journey, Link } from '../../shared/model/types';
import { useDocument, useEditor } from '../document/useEditor';
import { useNames } from '../fields/useNames';
import { useRun } from '../fields/useRun';
import { useMessages } from '../i18n/useMessages';
import { Disclosure } from '../ui/Disclosure';
import { PickField } from '../ui/PickField';
import { Select, type Choice } from '../ui/Select';
import { useLinkKindName } from './useLinkKindName';

interface CardLinksProps {
  readonly journey: Journey;
  readonly card: Card;
}

export function CardLinks({ journey, card }: CardLinksProps) {
  const t = useMessages();
  const links = journey.links.filter(({ from, to }) => from === card.id || to === card.id);
  return (
    <Disclosure title={t('inspector.links')} open={links.length > 0}>
      <ul className="link-list">
        {links.map((link) => (
          <LinkLine key={link.id} link={link} journey={journey} card={card} />
        ))}
      </ul>
      <NewLink journey={journey} card={card} />
    </Disclosure>
  );
}

function LinkLine({ link, journey, card }: CardLinksProps & { readonly link: Link }) {
  const t = useMessages();
  const names = useNames();
  const run = useRun();
  const kindName = useLinkKindName();
  const { selection, view } = useEditor();
  const readOnly = useDocument((state) => state.readOnly);
  const otherId = link.from === card.id ? link.to : link.from;
  const other = journey.cards.find(({ id }) => id === otherId);
  if (!other) return null;
  const text = names.card(other);

  function goThere(): void {
    selection.setState({ selection: { kind: 'cards', ids: [otherId] } });
    view.getState().board?.reveal({ cardId: otherId });
  }

  return (
    <li className="link-line">
      <button
        type="button"
        className="link-target"
        aria-label={t('inspector.links.go', { text })}
        onClick={goThere}
      >
        <span className="link-kind">
          {kindName(link.kind)}
          {link.from === card.id && <ArrowRight size={12} aria-hidden />}
        </span>
        <span>{link.from === card.id ? text : t('inspector.links.from', { text })}</span>
      </button>
      {!readOnly && (
        <button
          type="button"
          className="icon-button"
          aria-label={t('inspector.links.remove', { text })}
          onClick={() => run(removeLink, { journeyId: journey.id, linkId: link.id })}
        >
          <X size={14} aria-hidden />
        </button>
      )}
    </li>
  );
}

function NewLink({ journey, card }: CardLinksProps) {
  const t = useMessages();
  const names = useNames();
  const run = useRun();
  const readOnly = useDocument((state) => state.readOnly);
  const [chosen, setChosen] = useState<LinkKind>();
  const kind = chosen ?? guessLinkKindFrom(journey, card.id);
  if (readOnly) return null;

  function targets(): readonly Choice[] {
    // A card that is linked this way already cannot be linked so again.
    const taken = new Set(
      journey.links.filter((link) => link.from === card.id && link.kind === kind).map(({ to }) => to),
    );
    return journey.cards
      .filter(({ id, text }) => id !== card.id && text !== '' && !taken.has(id))
      .map((target) => ({ value: target.id, label: names.card(target) }));
  }

  return (
    <>
      <Select
        label={t('field.kind')}
        value={kind}
        choices={LINK_KINDS.map((value) => ({ value, label: t(`value.linkKind.${value}`) }))}
        onChoose={(value) => setChosen(LINK_KINDS.find((known) => known === value))}
      />
      <PickField
        label={t('inspector.links.add')}
        placeholder={t('inspector.links.choose')}
        choices={targets}
        moreText={(count) => t('fields.pick.more', { count })}
        noneText={t('fields.pick.none')}
        onPick={(to) => run(addLink, { journeyId: journey.id, from: card.id, to, kind })}
      />
    </>
  );
}
