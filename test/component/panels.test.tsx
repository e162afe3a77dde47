/** Every field of the panels of the document, a journey, a lane, a step, a channel and a persona, and of a persona's sheet. */
import './jsdom';
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { useDocument } from '../../renderer/document/useEditor';
import { AREA, LINE, type FieldSpec } from '../../renderer/fields/control';
import { OPTIONS } from '../../renderer/fields/options';
import { BRIEF_FIELDS, PROJECT_FIELDS } from '../../renderer/inspector/briefFields';
import { CHANNEL_ICON_OPTIONS } from '../../renderer/inspector/channelIcons';
import { ChannelsPanel } from '../../renderer/inspector/ChannelsPanel';
import { DocumentPanel } from '../../renderer/inspector/DocumentPanel';
import { Inspector } from '../../renderer/inspector/Inspector';
import { JourneyPanel } from '../../renderer/inspector/JourneyPanel';
import { COLOR_FIELD, HELD_FIELDS, WANT_FIELDS, WHO_FIELDS } from '../../renderer/personas/personaFields';
import { PersonaPanel } from '../../renderer/personas/PersonaPanel';
import { PersonaSheet } from '../../renderer/personas/sheet/PersonaSheet';
import { flushPendingDrafts } from '../../renderer/ui/pendingDrafts';
import { getIn } from '../../shared/model/editRecords';
import { buildDocument } from '../support/buildDocument';
import { journeyOf, laneOf, stepOf } from '../support/readDocument';
import { bankMap, expectKept, toCases, type FieldPlace } from './fieldPlaces';
import { write } from './fillIn';
import { renderInEditor, select } from './harness';

afterEach(cleanup);

const NAME: FieldSpec = { field: 'name', label: 'field.name', control: LINE };

const DOCUMENT: FieldPlace = {
  what: 'the document',
  part: <DocumentPanel />,
  map: bankMap(),
  fields: [{ field: 'title', label: 'field.title', control: LINE }],
  recordOf: ({ title }) => ({ title }),
};
const BRIEF: FieldPlace = {
  ...DOCUMENT,
  what: 'the brief',
  fields: [...BRIEF_FIELDS, ...PROJECT_FIELDS],
  recordOf: ({ brief }) => brief,
};

const JOURNEY: FieldPlace = {
  what: 'a journey',
  part: <JourneyPanel />,
  map: bankMap(),
  fields: [
    NAME,
    { field: 'kind', label: 'field.kind', control: { kind: 'select', options: OPTIONS.journeyKind } },
    { field: 'personaIds', label: 'field.personaIds', control: { kind: 'personas' } },
    { field: 'goal', label: 'field.goal', control: AREA },
    { field: 'narrative', label: 'field.narrative', control: AREA },
    { field: 'curveGaps', label: 'field.curveGaps', control: { kind: 'chips', options: OPTIONS.curveGaps } },
  ],
  recordOf: (document) => journeyOf(document, 'journey:Now'),
};
const FUTURE_JOURNEY: FieldPlace = {
  ...JOURNEY,
  what: 'a journey to be',
  map: bankMap('future'),
  fields: [{ field: 'baselineId', label: 'field.baselineId', control: { kind: 'journey' } }],
};
const CHANNEL_JOURNEY: FieldPlace = {
  ...JOURNEY,
  what: 'a channel journey',
  map: bankMap('channel'),
  fields: [{ field: 'channelIds', label: 'field.channelIds', control: { kind: 'channels' } }],
};

const LANE: FieldPlace = {
  what: 'a lane',
  part: <Inspector />,
  map: bankMap(),
  selected: { kind: 'lane', id: 'lane:Words' },
  fields: [
    NAME,
    {
      field: 'kind',
      label: 'field.kind',
      control: { kind: 'select', options: OPTIONS.laneKind.slice(0, 2) },
    },
    { field: 'description', label: 'field.description', control: AREA },
    { field: 'personaId', label: 'field.personaId', control: { kind: 'persona' } },
    { field: 'height', label: 'field.height', control: { kind: 'number', min: 40, max: 2000, step: 8 } },
    { field: 'hidden', label: 'field.hidden', control: { kind: 'switch' } },
    { field: 'pinned', label: 'field.pinned', control: { kind: 'switch' } },
    { field: 'collapsed', label: 'field.collapsed', control: { kind: 'switch' } },
    { field: 'locked', label: 'field.locked', control: { kind: 'switch' } },
  ],
  recordOf: (document) => laneOf(document, 'lane:Words'),
};

const STEP: FieldPlace = {
  what: 'a step',
  part: <Inspector />,
  map: bankMap('day'),
  selected: { kind: 'step', id: 'step:Apply/Ask' },
  fields: [
    NAME,
    { field: 'time', label: 'field.time', control: LINE },
    { field: 'startsAt', label: 'field.startsAt', control: { kind: 'time' } },
    { field: 'endsAt', label: 'field.endsAt', control: { kind: 'time' } },
  ],
  recordOf: (document) => stepOf(document, 'step:Apply/Ask'),
};

const CHANNEL: FieldPlace = {
  what: 'a channel',
  part: <ChannelsPanel />,
  map: bankMap(),
  fields: [
    NAME,
    {
      field: 'icon',
      label: 'field.channel.icon',
      control: { kind: 'select', options: CHANNEL_ICON_OPTIONS },
    },
    { field: 'nature', label: 'field.nature', control: { kind: 'chips', options: OPTIONS.nature } },
  ],
  recordOf: ({ channels }) => getIn(channels, 'channel:Web'),
};

const PERSONA: FieldPlace = {
  what: 'a persona',
  part: <PersonaPanel personaId="persona:Ann" />,
  map: bankMap(),
  fields: [...WHO_FIELDS, ...WANT_FIELDS, ...HELD_FIELDS, COLOR_FIELD],
  recordOf: ({ personas }) => getIn(personas, 'persona:Ann'),
};

const PERSONA_SHEET: FieldPlace = { ...PERSONA, what: 'the sheet of a persona', part: <SheetOfAnn /> };

const JOURNEYS = [JOURNEY, FUTURE_JOURNEY, CHANNEL_JOURNEY];

test.each(toCases(DOCUMENT, BRIEF, ...JOURNEYS, LANE, STEP, CHANNEL, PERSONA, PERSONA_SHEET))(
  '%s keeps its %s, and one undo takes it back',
  async (_what, _field, place, spec) => expectKept(place, spec),
);

test.each([
  ['persona', 'Persona'],
  ['emotions', 'Emotions'],
  ['pain', 'Main pain point'],
  ['opportunity', 'Main opportunity'],
] as const)(
  'the summary keeps its own words for the %s, and one undo takes them back',
  async (part, label) => {
    const { editor } = await renderInEditor(bankMap(), <JourneyPanel />);
    const journey = () => journeyOf(editor.documents.getState().document, 'journey:Now');
    write(label, 'In our words');
    act(flushPendingDrafts);
    expect(journey().summary).toEqual({ [part]: 'In our words' });
    act(() => editor.documents.undo());
    expect(journey()).not.toHaveProperty('summary');
  },
);

test('clearing the summary in one language leaves the words of the other', async () => {
  const said = { ...bankMap(), translations: {} };
  const [now, ...others] = said.journeys;
  const map = { ...said, journeys: [{ ...now!, summary: { pain: 'No reply' } }, ...others] };
  const { editor } = await renderInEditor(map, <JourneyPanel />);
  const document = () => editor.documents.getState().document;
  act(() => editor.view.setState({ language: 'zh-Hant' }));
  write('Main pain point', '沒有人回覆');
  act(flushPendingDrafts);
  write('Main pain point', '');
  act(flushPendingDrafts);
  expect(journeyOf(document(), 'journey:Now').summary).toEqual({ pain: 'No reply' });
  expect(document().translations).toEqual({});
});

test('channels are added and removed, and undo brings one back', async () => {
  const { editor } = await renderInEditor(bankMap(), <ChannelsPanel />);
  const names = () => editor.documents.getState().document.channels.map(({ name }) => name);
  fireEvent.click(screen.getByRole('button', { name: 'Add a channel' }));
  expect(names()).toEqual(['Web', 'New channel']);
  fireEvent.click(screen.getByText('Delete the channel “Web”'));
  expect(names()).toEqual(['New channel']);
  act(() => editor.documents.undo());
  expect(names()).toEqual(['Web', 'New channel']);
});

function SheetOfAnn() {
  const ann = useDocument(({ document }) => getIn(document.personas, 'persona:Ann'));
  return <PersonaSheet persona={ann} fresh={false} />;
}

test('the panel of a lane without a name calls it what stands on the board', async () => {
  const map = buildDocument('Bank').with({ language: 'zh-Hant' }).stage('問').lane('pain', '').build();
  const { editor } = await renderInEditor(map, <Inspector />);
  select(editor, { kind: 'lane', id: 'lane:' });
  const name = await screen.findByPlaceholderText('痛點');
  expect(name).toHaveProperty('lang', 'zh-Hant');
  expect(screen.getByRole('heading', { name: '痛點' })).toBeTruthy();
  act(() => editor.view.setState({ language: 'en' }));
  expect(screen.getByRole('heading', { name: 'Pain points' })).toBeTruthy();
});
