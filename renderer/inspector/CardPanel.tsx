/** One card: its text, what its lane asks for, what else it holds, and what could be added. */
import { memo, useState } from 'react';
import { Plus } from 'lucide-react';
import { mayReachCards } from '../../shared/commands/verdicts';
import { knownLaneKind, type LaneKind } from '../../shared/model/kinds';
import type { Card, Journey } from '../../shared/model/types';
import { useAction } from '../actions/useActions';
import { CARD_FIELDS, type EditableFacet } from '../fields/cardFields';
import { AREA, type FieldSpec } from '../fields/control';
import { FieldList } from '../fields/FieldControl';
import { LOCKED_FIELD } from '../fields/markFields';
import { useNames } from '../fields/useNames';
import { useMessages } from '../i18n/useMessages';
import { Button } from '../ui/Button';
import { Menu, MenuLines } from '../ui/Menu';
import { Switch } from '../ui/Switch';
import { CardLinks } from './CardLinks';
import { facetsOf } from './facets';
import { OPPORTUNITY_IDEAS } from './commonIdeas';
import { findLock } from './findLock';
import { HiddenNote } from './HiddenNote';
import { LockNote } from './LockNote';
import { LowActions } from './LowActions';
import { PanelHeader } from './PanelHeader';
import { useCardBinding } from './useCardBinding';

const TEXT_FIELD: FieldSpec = { field: 'text', label: 'field.text', control: AREA };
const OPPORTUNITY_FIELD: FieldSpec = { ...TEXT_FIELD, ideas: OPPORTUNITY_IDEAS };
const SPAN_FIELD: FieldSpec = {
  field: 'span',
  label: 'field.span',
  control: { kind: 'number', min: 1, max: 100, step: 1 },
};
const PINNED_FIELD: FieldSpec = {
  field: 'pinned',
  label: 'field.pinned',
  hint: 'field.pinned.card.hint',
  control: { kind: 'switch' },
};

interface CardPanelProps {
  readonly journey: Journey;
  readonly card: Card;
}

export function CardPanel({ journey, card }: CardPanelProps) {
  const names = useNames();
  const lane = journey.lanes.find(({ id }) => id === card.lane);
  const lock = findLock(journey, [card]);
  const locked = lock !== undefined;
  return (
    <>
      <PanelHeader title={lane ? names.lane(lane) : ''} detail={names.place(journey, card.step)} />
      <LockNote journey={journey} lock={lock} elsewhere />
      <HiddenNote journey={journey} card={card} />
      <CardFields card={card} laneKind={knownLaneKind(lane?.kind ?? 'text')} locked={locked} />
      {card.journeyId !== undefined && <OpenJourney />}
      {lane?.kind === 'emotion' && <LowActions journey={journey} point={card} />}
      <CardLinks journey={journey} card={card} />
      <CardPlace card={card} locked={locked} reachable={mayReachCards(journey, [card.id]).ok} />
    </>
  );
}

interface CardFieldsProps {
  readonly card: Card;
  readonly laneKind: LaneKind;
  readonly locked: boolean;
}

/** Whatever happens to other cards renders nothing here. */
const CardFields = memo(function CardFields({ card, laneKind, locked }: CardFieldsProps) {
  const t = useMessages();
  const binding = useCardBinding([card], locked);
  const [added, setAdded] = useState<readonly EditableFacet[]>([]);
  const shown = chooseFacets(card, facetsOf(laneKind), added);
  const rest = ALL_FACETS.filter((facet) => !shown.includes(facet));
  return (
    <>
      <FieldList binding={binding} fields={[laneKind === 'opportunity' ? OPPORTUNITY_FIELD : TEXT_FIELD]} />
      <FieldList binding={binding} fields={shown.map((facet) => CARD_FIELDS[facet])} />
      {!binding.disabled && (
        <Menu
          label={t('inspector.more')}
          align="start"
          trigger={
            <Button tone="quiet" icon={Plus}>
              {t('inspector.more')}
            </Button>
          }
        >
          <MenuLines
            entries={rest.map((facet) => ({
              kind: 'item',
              id: facet,
              label: t(CARD_FIELDS[facet].label),
              onSelect: () => setAdded([...added, facet]),
            }))}
          />
        </Menu>
      )}
    </>
  );
});

interface CardPlaceProps {
  readonly card: Card;
  readonly locked: boolean;
  /** Its own lock can be opened and closed. */
  readonly reachable: boolean;
}

/** How it stands on the board. */
const CardPlace = memo(function CardPlace({ card, locked, reachable }: CardPlaceProps) {
  const t = useMessages();
  const binding = useCardBinding([card], locked);
  const lockBinding = useCardBinding([card], !reachable);
  return (
    <>
      <FieldList binding={binding} fields={[SPAN_FIELD, PINNED_FIELD]} />
      <Switch
        label={t('field.hidden')}
        checked={card.hidden !== true}
        disabled={binding.disabled}
        onChange={(shown) => binding.write('hidden', shown ? undefined : true)}
      />
      <FieldList binding={lockBinding} fields={[LOCKED_FIELD]} />
    </>
  );
});

function OpenJourney() {
  const t = useMessages();
  const { action, run } = useAction('card.openJourney');
  return (
    <Button {...(action.icon ? { icon: action.icon } : {})} onClick={run}>
      {t(action.label)}
    </Button>
  );
}

const ALL_FACETS = Object.keys(CARD_FIELDS) as readonly EditableFacet[];

/** What the lane asks for, then what the card holds besides, then what was just added. */
export function chooseFacets(
  card: Card,
  asked: readonly EditableFacet[],
  added: readonly EditableFacet[],
): readonly EditableFacet[] {
  const held = ALL_FACETS.filter((facet) => card[facet] !== undefined);
  return [...new Set([...asked, ...held, ...added])];
}
