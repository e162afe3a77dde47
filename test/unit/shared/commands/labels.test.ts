import { expect, it } from 'vitest';
import { toLabelText } from '../../../../shared/commands/labelText';
import { moveCard } from '../../../../shared/commands/moveCard';
import { moveStage } from '../../../../shared/commands/moveStage';
import { namedLabel } from '../../../../shared/commands/labels';
import { removeLane } from '../../../../shared/commands/removeLane';
import { translatorFor } from '../../../../shared/i18n/translator';
import { awkwardDocument, FAMILY, HUGE_TEXT, JOURNEY } from '../../../support/awkwardDocument';

const chinese = translatorFor('zh-Hant');
const english = translatorFor('en');
const on = awkwardDocument();

it('names what was done the way undo shows it', () => {
  const label = moveStage.label(on, { journeyId: JOURNEY, stageId: 'stage:審核', index: 0 });
  expect(toLabelText(label, chinese, english)).toBe('移動階段「審核」');
  expect(toLabelText(label, english, chinese)).toBe('Move stage “審核”');
});

it('counts when there are several', () => {
  const ids = ['card:a', 'card:b'];
  const label = moveCard.label(on, { journeyId: JOURNEY, ids, lane: 'lane:', step: 'step:Care' });
  expect(toLabelText(label, chinese, english)).toBe('移動 2 張卡片');
  expect(toLabelText(label, english, chinese)).toBe('Move 2 cards');
});

it('names a lane without a name after its kind, as the board does', () => {
  const label = removeLane.label(on, { journeyId: JOURNEY, laneId: 'lane:' });
  expect(toLabelText(label, chinese, chinese)).toBe(`移除泳道「${chinese('lane.kind.opportunity')}」`);
  expect(toLabelText(label, chinese, english)).toBe('移除泳道「Opportunities」');
});

it('says so when there is no name', () => {
  expect(toLabelText(namedLabel('command.stage.move', ' \n'), chinese, english)).toBe('移動階段「未命名」');
});

it('cuts a long text between characters, on one line', () => {
  expect(namedLabel('command.stage.move', HUGE_TEXT).values?.['name']).toHaveLength(24);
  expect(namedLabel('command.stage.move', FAMILY.repeat(30)).values?.['name']).toBe(`${FAMILY.repeat(23)}…`);
  expect(namedLabel('command.stage.move', 'one\ntwo').values?.['name']).toBe('one');
});
