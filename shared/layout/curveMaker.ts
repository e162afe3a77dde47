/** Lays out the emotion lanes; a lane's curves are the same objects while nothing they are drawn from changed. */
import { toPersonaColor } from '../model/personaColors';
import type { CjmDocument, Id, Journey } from '../model/types';
import { findJourney } from '../model/queries';
import type { CardFacts } from './cardFacts';
import { layoutCurves, type CurveFrame } from './emotionCurve';
import { placeGhost } from './ghostCurve';
import { createActionCounter } from './plannedActions';
import type { LaneBand, StageBand, StepColumn } from './bandTypes';
import type { TextMeasurer } from './boxes';
import type { EmotionCurve, GhostPoint } from './curveTypes';
import type { LayoutLabels } from './layoutTypes';
import type { MapWords } from './mapWords';
import type { CellGrid } from './sortIntoCells';

export interface EmotionInput {
  readonly document: CjmDocument;
  readonly journey: Journey;
  readonly lanes: readonly LaneBand[];
  readonly stages: readonly StageBand[];
  readonly columns: readonly StepColumn[];
  readonly cells: CellGrid;
  readonly words: MapWords;
  readonly facts: CardFacts;
  readonly width: number;
  readonly labels: LayoutLabels;
  readonly measurer: TextMeasurer;
}

export type CurveMaker = (input: EmotionInput) => readonly EmotionCurve[];

interface Known {
  readonly sources: readonly unknown[];
  readonly curves: readonly EmotionCurve[];
}

export function createCurveMaker(): CurveMaker {
  const known = new Map<Id, Known>();
  const countActions = createActionCounter();
  return (input) => {
    const { document, journey, lanes, columns, cells, words, facts, width, labels, measurer } = input;
    const broken = journey.curveGaps === 'broken';
    const baseline = findJourney(document, journey.baselineId);
    const actions = countActions(journey);
    return lanes.flatMap(({ kind, lane, index, y, height }): readonly EmotionCurve[] => {
      if (kind !== 'emotion' || lane.collapsed) return [];
      const inCells = (cells[index] ?? []).flatMap((cell, column) => cell.map((card) => ({ card, column })));
      const sources = [
        ...[y, height, broken, words.version, facts.layer, document.personas, baseline, actions],
        ...columns,
        ...inCells.map(({ card }) => card),
        // The ghost is placed by the names of stages.
        ...(baseline ? input.stages : []),
      ];
      const last = known.get(lane.id);
      if (last && sameItems(last.sources, sources)) return last.curves;
      const points = inCells.map(({ card, column }) => ({
        ...{ card, column, text: words.emotion(card) },
        translation: words.stateOfCard(card),
        confidence: facts.confidenceOf(card),
        planned: actions.get(card.id),
      }));
      const ghost: readonly GhostPoint[] = baseline ? placeGhost(baseline, input.stages) : [];
      const identityOf = createIdentities(document, words, labels);
      const room = { laneId: lane.id, y, height, width, columns };
      const curves = layoutCurves(points, { ...room, broken, labels, measurer, ghost, identityOf });
      known.set(lane.id, { sources, curves });
      return curves;
    });
  };
}

function sameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((one, i) => one === b[i]);
}

function createIdentities(
  { personas }: CjmDocument,
  words: MapWords,
  labels: LayoutLabels,
): CurveFrame['identityOf'] {
  return (personaId) => {
    const persona = personas.find(({ id }) => id === personaId);
    if (!persona) return { color: 'gray', name: labels.everyone };
    return {
      color: toPersonaColor(personas, persona),
      name: words.text(persona.id, 'name', persona.name),
    };
  };
}
