import { describe, expect, it } from 'vitest';
import type { Command, Label } from '../../../../shared/commands/command';
import { duplicateStep } from '../../../../shared/commands/duplicateStep';
import { toLabelText } from '../../../../shared/commands/labelText';
import { moveCard } from '../../../../shared/commands/moveCard';
import { moveStage } from '../../../../shared/commands/moveStage';
import { journeyLabel, namedLabel, refusalLabel } from '../../../../shared/commands/labels';
import { pasteClip } from '../../../../shared/commands/pasteClip';
import { removeLane } from '../../../../shared/commands/removeLane';
import { removePersona } from '../../../../shared/commands/removePersona';
import { removeStage } from '../../../../shared/commands/removeStage';
import { removeStep } from '../../../../shared/commands/removeStep';
import { translatorFor } from '../../../../shared/i18n/translator';
import { cutOut } from '../../../../shared/model/clip/cutOut';
import { LANGUAGES } from '../../../../shared/model/kinds';
import { awkwardDocument, FAMILY, HUGE_TEXT, JOURNEY } from '../../../support/awkwardDocument';
import { buildDocument } from '../../../support/buildDocument';

const chinese = translatorFor('zh-Hant');
const english = translatorFor('en');
const on = awkwardDocument();

it('names what was done the way undo shows it', () => {
  const label = moveStage.label(on, { journeyId: JOURNEY, stageId: 'stage:審核', index: 0 });
  expect(toLabelText(label, chinese, 'en')).toBe('移動階段「審核」');
  expect(toLabelText(label, english, 'zh-Hant')).toBe('Move stage “審核”');
});

it('counts when there are several', () => {
  const ids = ['card:a', 'card:b'];
  const label = moveCard.label(on, { journeyId: JOURNEY, ids, lane: 'lane:', step: 'step:Care' });
  expect(toLabelText(label, chinese, 'en')).toBe('移動 2 張卡片');
  expect(toLabelText(label, english, 'zh-Hant')).toBe('Move 2 cards');
});

it('names a lane without a name after its kind, as the board does', () => {
  const label = removeLane.label(on, { journeyId: JOURNEY, laneId: 'lane:' });
  expect(toLabelText(label, chinese, 'zh-Hant')).toBe(`移除泳道「${chinese('lane.kind.opportunity')}」`);
  expect(toLabelText(label, chinese, 'en')).toBe('移除泳道「Opportunities」');
});

it('says so when there is no name', () => {
  expect(toLabelText(namedLabel('command.stage.move', ' \n'), chinese, 'en')).toBe('移動階段「未命名」');
});

it('cuts a long text between characters, on one line', () => {
  expect(namedLabel('command.stage.move', HUGE_TEXT).values?.['name']).toHaveLength(24);
  expect(namedLabel('command.stage.move', FAMILY.repeat(30)).values?.['name']).toBe(`${FAMILY.repeat(23)}…`);
  expect(namedLabel('command.stage.move', 'one\ntwo').values?.['name']).toBe('one');
});

describe('a refusal', () => {
  const where = { journeyId: JOURNEY };
  const said = <A>(command: Command<A>, args: A): string => {
    const verdict = command.allowed(on, args);
    if (verdict.ok || verdict.about === undefined) throw new Error('Nothing is in the way.');
    return toLabelText(refusalLabel(on, verdict.reason, verdict.about), english, 'en');
  };

  it('names the stage, the lane or the card that is locked', () => {
    expect(said(removeStep, { ...where, stepId: 'step:Locked/One' })).toContain(
      'The stage “Locked” is locked.',
    );
    expect(said(duplicateStep, { ...where, stepId: 'step:Care' })).toContain('The lane “Shut” is locked.');
    expect(said(removeStage, { ...where, stageId: 'stage:Care' })).toContain('The card “locked” is locked.');
  });

  it('names none where what was in the way is gone', () => {
    const label = refusalLabel(on, 'refusal.lockedLane', 'lane:gone');
    expect(toLabelText(label, chinese, 'en')).toBe('泳道「未命名」已鎖定，請先解除鎖定。');
  });
});

describe('quotes what is shown', () => {
  const shop = buildDocument('Shop')
    .persona('Ann')
    .journey('As-is')
    .stage('Find', ['Ask', ''])
    .lane('pain', '')
    .lane('action', 'Do')
    .card('Find/Ask', 'Do', 'now')
    .translation('zh-Hant', 'persona:Ann', 'name', '小安')
    .translation('zh-Hant', 'journey:As-is', 'name', '現況')
    .translation('zh-Hant', 'stage:Find', 'name', '尋找')
    .translation('zh-Hant', 'lane:', 'name', '痛處')
    .translation('zh-Hant', 'card:now', 'text', '現在')
    .build();
  const journeyId = 'journey:As-is';
  const unnamed = shop.journeys[0]!.stages[0]!.steps[1]!;
  const both = (label: Label): readonly string[] =>
    LANGUAGES.map((language) => toLabelText(label, english, language));

  it('of records of every sort', () => {
    expect(both(removePersona.label(shop, { personaId: 'persona:Ann' }))).toEqual([
      'Remove persona “小安”',
      'Remove persona “Ann”',
    ]);
    expect(both(journeyLabel('command.journey.edit', shop, journeyId))).toEqual([
      'Edit journey “現況”',
      'Edit journey “As-is”',
    ]);
    expect(both(moveStage.label(shop, { journeyId, stageId: 'stage:Find', index: 0 }))).toEqual([
      'Move stage “尋找”',
      'Move stage “Find”',
    ]);
    const moved = { journeyId, ids: ['card:now'], lane: 'lane:Do', step: unnamed.id };
    expect(both(moveCard.label(shop, moved))).toEqual(['Move card “現在”', 'Move card “now”']);
  });

  it('which is the other language’s where one says nothing, and the stage’s for a step without a name', () => {
    expect(both(removeLane.label(shop, { journeyId, laneId: 'lane:' }))).toEqual([
      'Remove lane “痛處”',
      'Remove lane “痛處”',
    ]);
    expect(both(removeLane.label(shop, { journeyId, laneId: 'lane:Do' }))).toEqual([
      'Remove lane “Do”',
      'Remove lane “Do”',
    ]);
    expect(both(removeStep.label(shop, { journeyId, stepId: unnamed.id }))).toEqual([
      'Remove step “尋找”',
      'Remove step “Find”',
    ]);
  });

  it('of what is pasted, whatever the language it was copied in', () => {
    const clip = cutOut(shop, { kind: 'stage', journeyId, id: 'stage:Find' })!;
    expect(both(pasteClip.label(shop, { journeyId, clip }))).toEqual(['Paste “尋找”', 'Paste “Find”']);
  });
});
