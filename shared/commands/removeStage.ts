import { updateJourney } from '../model/editInJourney';
import { getIn, keepIn } from '../model/editRecords';
import { forgetRecords, idsWithin } from '../model/editReferences';
import { keepSpans } from '../model/keepSpans';
import type { Id } from '../model/types';
import type { Command } from './command';
import { stageLabel } from './labels';
import { cardsOfSteps, getJourney, inJourney } from './targets';
import { firstRefusal, mayEditStage, mayLoseCards } from './verdicts';

export interface RemoveStageArgs {
  readonly journeyId: Id;
  readonly stageId: Id;
}

export const removeStage: Command<RemoveStageArgs> = {
  name: 'stage.remove',
  label: (document, { journeyId, stageId }) =>
    stageLabel('command.stage.remove', document, journeyId, stageId),
  allowed: (document, { journeyId, stageId }) =>
    inJourney(document, journeyId, (journey) =>
      firstRefusal(
        mayEditStage(journey, stageId),
        mayLoseCards(
          journey,
          journey.stages
            .filter(({ id }) => id === stageId)
            .flatMap(({ steps }) => cardsOfSteps(journey, steps)),
        ),
      ),
    ),
  run(document, { journeyId, stageId }) {
    const journey = getJourney(document, journeyId);
    const stage = getIn(journey.stages, stageId);
    const gone = idsWithin([stage, ...cardsOfSteps(journey, stage.steps)]);
    const edited = updateJourney(document, journeyId, (before) =>
      keepSpans(before, {
        ...before,
        stages: keepIn(before.stages, ({ id }) => id !== stageId),
        cards: keepIn(before.cards, ({ id }) => !gone.has(id)),
      }),
    );
    return forgetRecords(edited, gone);
  },
};
