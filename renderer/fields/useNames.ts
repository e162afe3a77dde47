/** Names of records as the map shows them, and what stands there for those that have none. */
import { knownLaneKind } from '../../shared/model/kinds';
import type { Card, Channel, Journey, Lane, Stage, Step } from '../../shared/model/types';
import { useDocument, useView } from '../document/useEditor';
import { useMapWords } from '../document/useMapWords';
import { toShownText } from './shownRecord';
import { useMessages } from '../i18n/useMessages';

export interface Names {
  lane(lane: Lane): string;
  stage(stage: Stage): string;
  step(stage: Stage, step: Step): string;
  card(card: Card): string;
  channel(channel: Channel): string;
  /** Where a card lies, such as 審核 or 審核・送件. */
  place(journey: Journey, stepId: string): string;
}

export function useNames(): Names {
  const t = useMessages();
  const words = useMapWords();
  const document = useDocument((state) => state.document);
  const language = useView((state) => state.language);
  const shown = (id: string, field: string, own: string): string =>
    toShownText(document, language, id, field, own);
  const stage = ({ id, name }: Stage): string => shown(id, 'name', name) || words('board.stage.unnamed');
  const step = ({ steps }: Stage, { id, name }: Step): string => {
    const number = steps.findIndex((other) => other.id === id) + 1;
    return shown(id, 'name', name) || words('board.step.unnamed', { number });
  };
  return {
    lane: ({ id, name, kind }) => shown(id, 'name', name) || words(`lane.kind.${knownLaneKind(kind)}`),
    stage,
    step,
    card: ({ id, text }) => shown(id, 'text', text) || t('app.untitled'),
    channel: ({ id, name }) => shown(id, 'name', name) || t('app.untitled'),
    place(journey, stepId) {
      const home = journey.stages.find(({ steps }) => steps.some(({ id }) => id === stepId));
      const own = home?.steps.find(({ id }) => id === stepId);
      if (!home || !own) return '';
      if (home.steps.length === 1) return stage(home);
      return t('inspector.card.place', { stage: stage(home), step: step(home, own) });
    },
  };
}
