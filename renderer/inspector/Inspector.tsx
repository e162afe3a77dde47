/** The panel at the right: what is selected, and only what applies to it. */
import { memo } from 'react';
import type { Card, Journey } from '../../shared/model/types';
import { useDocument, useShownSelection, useView } from '../document/useEditor';
import { CardPanel } from './CardPanel';
import { CardsPanel } from './CardsPanel';
import { LanePanel } from './LanePanel';
import { LinkPanel } from './LinkPanel';
import { StagePanel } from './StagePanel';
import { StepPanel } from './StepPanel';

/** For selections other than none and persona, which the window shows elsewhere. */
export const Inspector = memo(function Inspector() {
  const journeyId = useView((state) => state.journeyId);
  const journey = useDocument((state) => state.document.journeys.find(({ id }) => id === journeyId));
  return journey ? <SelectedPanel journey={journey} /> : null;
});

function SelectedPanel({ journey }: { readonly journey: Journey }) {
  const selection = useShownSelection();
  switch (selection.kind) {
    case 'cards':
      return <ChosenCards cards={findCards(journey, selection.ids)} journey={journey} />;
    case 'stage': {
      const stage = journey.stages.find(({ id }) => id === selection.id);
      return stage ? <StagePanel key={stage.id} journey={journey} stage={stage} /> : null;
    }
    case 'step': {
      const stage = journey.stages.find(({ steps }) => steps.some(({ id }) => id === selection.id));
      const step = stage?.steps.find(({ id }) => id === selection.id);
      return stage && step ? <StepPanel key={step.id} journey={journey} stage={stage} step={step} /> : null;
    }
    case 'lane': {
      const lane = journey.lanes.find(({ id }) => id === selection.id);
      return lane ? <LanePanel key={lane.id} journey={journey} lane={lane} /> : null;
    }
    case 'link': {
      const link = journey.links.find(({ id }) => id === selection.id);
      return link ? <LinkPanel key={link.id} journey={journey} link={link} /> : null;
    }
    case 'persona':
    case 'none':
      return null;
  }
}

function ChosenCards({ cards, journey }: { readonly cards: readonly Card[]; readonly journey: Journey }) {
  const [first, ...others] = cards;
  if (!first) return null;
  if (others.length === 0) return <CardPanel key={first.id} journey={journey} card={first} />;
  return <CardsPanel journey={journey} first={first} others={others} />;
}

function findCards(journey: Journey, ids: readonly string[]): readonly Card[] {
  const wanted = new Set(ids);
  return journey.cards.filter(({ id }) => wanted.has(id));
}
