/** The end of a drag: the one command it stands for. */
import { toStep, type BatchStep } from '../../document/editor';
import { addLink } from '../../../shared/commands/addLink';
import { moveCard } from '../../../shared/commands/moveCard';
import { moveLane } from '../../../shared/commands/moveLane';
import { moveStage } from '../../../shared/commands/moveStage';
import { resizeLane } from '../../../shared/commands/resizeLane';
import { setCardSpan } from '../../../shared/commands/setCardSpan';
import { setEmotionScore } from '../../../shared/commands/setEmotionScore';
import type { Label } from '../../../shared/commands/command';
import type { JourneyLayout } from '../../../shared/layout/layoutTypes';
import { toLaneIndex } from '../../../shared/layout/toLaneIndex';
import { guessLinkKind } from '../../../shared/model/linkKind';
import type { CjmDocument, Id, Journey } from '../../../shared/model/types';
import type { Selection } from '../../document/selectionStore';
import type { Preview } from './preview';

export interface Drop {
  readonly label: Label;
  readonly steps: readonly BatchStep[];
  readonly select?: Selection;
}

/** Undefined where nothing would change. */
export function toDrop(
  preview: Preview,
  layout: JourneyLayout,
  document: CjmDocument,
  journey: Journey,
  newId: () => Id,
): Drop | undefined {
  const journeyId = journey.id;
  switch (preview.kind) {
    case 'cards': {
      if (!preview.insertion) return undefined;
      const { laneId: lane, stepId: step, index } = preview.insertion;
      const args = { journeyId, ids: [...preview.ids], lane, step, index };
      return { label: moveCard.label(document, args), steps: [toStep(moveCard, args)] };
    }
    case 'point': {
      const { id, laneId: lane, score } = preview;
      const from = layout.pointById.get(id);
      const step = layout.columns[preview.column]?.step.id;
      if (!from || step === undefined) return undefined;
      const scored = { journeyId, scores: [{ id, score }] };
      const moved = { journeyId, ids: [id], lane, step };
      const steps = preview.column === from.column ? [] : [toStep(moveCard, moved)];
      return {
        label: setEmotionScore.label(document, scored),
        steps: [...steps, toStep(setEmotionScore, scored)],
      };
    }
    case 'stage': {
      const args = { journeyId, stageId: preview.id, index: preview.index };
      return { label: moveStage.label(document, args), steps: [toStep(moveStage, args)] };
    }
    case 'lane': {
      const args = { journeyId, laneId: preview.id, index: toLaneIndex(preview, layout, journey) };
      return { label: moveLane.label(document, args), steps: [toStep(moveLane, args)] };
    }
    case 'link': {
      const { from, to } = preview;
      if (to === undefined) return undefined;
      const args = { journeyId, id: newId(), from, to, kind: guessLinkKind(journey, from, to) };
      const select = { kind: 'link', id: args.id } as const;
      return { label: addLink.label(document, args), steps: [toStep(addLink, args)], select };
    }
    case 'stretch': {
      const args = { journeyId, id: preview.id, span: preview.span };
      return { label: setCardSpan.label(document, args), steps: [toStep(setCardSpan, args)] };
    }
    case 'resize': {
      const args = { journeyId, laneId: preview.id, height: preview.height };
      return { label: resizeLane.label(document, args), steps: [toStep(resizeLane, args)] };
    }
    case 'none':
    case 'marquee':
    case 'outside':
    case 'pan':
      return undefined;
  }
}
