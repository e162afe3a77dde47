import { describe, expect, it } from 'vitest';
import { runCommand } from '../../../../shared/commands/command';
import { addStage } from '../../../../shared/commands/addStage';
import { addStep } from '../../../../shared/commands/addStep';
import { duplicateStage } from '../../../../shared/commands/duplicateStage';
import { duplicateStep } from '../../../../shared/commands/duplicateStep';
import { pasteClip } from '../../../../shared/commands/pasteClip';
import { removeStage } from '../../../../shared/commands/removeStage';
import { removeStep } from '../../../../shared/commands/removeStep';
import type { Command } from '../../../../shared/commands/command';
import { cutOut } from '../../../../shared/model/clip/cutOut';
import type { CjmDocument } from '../../../../shared/model/types';
import { buildDocument } from '../../../support/buildDocument';
import { createMade } from '../../../support/createMade';

const journeyId = 'journey:As-is';

/** Over Find, both steps of Compare, and Buy; and one that reaches past the end. */
const shop = buildDocument('Shop')
  .journey('As-is')
  .stage('Find')
  .stage('Compare', ['Ask', 'Weigh'])
  .stage('Buy')
  .stage('Use')
  .lane('action', 'Do')
  .card('Find', 'Do', 'wide', { span: 4 })
  .card('Buy', 'Do', 'past', { span: 9 })
  .card('Compare/Ask', 'Do', 'single')
  .build();

function spans<A>(command: Command<A>, args: A): Readonly<Record<string, number | undefined>> {
  const result = runCommand(shop, command, args, createMade());
  if (!result.ok) throw new Error(result.failure.reason);
  return spansOf(result.value);
}

function spansOf({ journeys }: CjmDocument): Readonly<Record<string, number | undefined>> {
  return Object.fromEntries(
    (journeys[0]?.cards ?? []).filter(({ span }) => span).map(({ id, span }) => [id, span]),
  );
}

const SAME = { 'card:wide': 4, 'card:past': 9 };
const WIDER = { ...SAME, 'card:wide': 5 };
const NARROWER = { ...SAME, 'card:wide': 3 };

describe('a card over several steps', () => {
  it('goes on covering them when a stage or a step comes among them', () => {
    expect(spans(addStage, { journeyId, index: 1, name: 'New' })).toEqual(WIDER);
    expect(spans(addStep, { journeyId, stageId: 'stage:Compare', index: 1 })).toEqual(WIDER);
    expect(spans(duplicateStep, { journeyId, stepId: 'step:Compare/Weigh' })).toEqual(WIDER);
    expect(spans(duplicateStage, { journeyId, stageId: 'stage:Compare' })).toEqual({
      ...SAME,
      'card:wide': 6,
    });
    const clip = cutOut(shop, { kind: 'step', journeyId, id: 'step:Compare/Ask' });
    expect(spans(pasteClip, { journeyId, clip: clip!, step: 'step:Compare/Ask' })).toEqual(WIDER);
  });

  it('covers no other step when one of them goes', () => {
    expect(spans(removeStep, { journeyId, stepId: 'step:Compare/Ask' })).toEqual(NARROWER);
    expect(spans(removeStage, { journeyId, stageId: 'stage:Compare' })).toEqual({ ...SAME, 'card:wide': 2 });
    expect(spans(removeStage, { journeyId, stageId: 'stage:Buy' })).toEqual({ 'card:wide': 3 });
  });

  it('is left as it is by what comes before or behind them', () => {
    expect(spans(addStage, { journeyId, index: 0, name: 'New' })).toEqual(SAME);
    expect(spans(addStage, { journeyId, index: 3, name: 'New' })).toEqual({ ...SAME, 'card:past': 10 });
    expect(spans(addStage, { journeyId, name: 'New' })).toEqual(SAME);
  });
});
