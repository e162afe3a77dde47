/** What is filled in part by part: evidence, on a card and on a persona, and a metric with its course. */
import './jsdom';
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { AREA, LINE, WORDS, type Control, type FieldSpec } from '../../renderer/fields/control';
import { OPTIONS } from '../../renderer/fields/options';
import { Inspector } from '../../renderer/inspector/Inspector';
import { PersonaPanel } from '../../renderer/personas/PersonaPanel';
import { flushPendingDrafts } from '../../renderer/ui/pendingDrafts';
import { getIn } from '../../shared/model/editRecords';
import type { CjmDocument } from '../../shared/model/types';
import { buildDocument } from '../support/buildDocument';
import { cardOf } from '../support/readDocument';
import { expectKept, toCases, type FieldPlace } from './fieldPlaces';
import { write } from './fillIn';
import { renderInEditor, select } from './harness';

afterEach(cleanup);

const MAP = buildDocument('Bank')
  .persona('Ann', { evidence: [{ id: 'said', text: 'Said so' }] })
  .stage('Apply')
  .lane('metric', 'Figures')
  .card('Apply', 'Figures', 'Calls', {
    evidence: [{ id: 'counted', text: 'Counted' }],
    metric: { name: 'Calls', series: [{ id: 'spring', at: 'Spring', value: 12 }] },
  })
  .build();

const NUMBER: Control = { kind: 'number', min: 0, max: 1000, step: 1 };
const ILLUSTRATIVE: FieldSpec = {
  field: 'illustrative',
  label: 'field.illustrative',
  control: { kind: 'switch' },
};

const callsOf = (document: CjmDocument) => cardOf(document, 'card:Calls');
const annOf = ({ personas }: CjmDocument) => getIn(personas, 'persona:Ann');

const CARD_EVIDENCE: FieldPlace = {
  what: 'evidence of a card',
  part: <Inspector />,
  map: MAP,
  selected: { kind: 'cards', ids: ['card:Calls'] },
  fields: [
    { field: 'text', label: 'field.evidence.text', control: AREA },
    {
      field: 'kind',
      label: 'field.evidence.kind',
      control: { kind: 'chips', options: OPTIONS.evidenceKind },
    },
    {
      field: 'source',
      label: 'field.evidence.source',
      control: { kind: 'chips', options: OPTIONS.evidenceSource },
    },
    { field: 'origin', label: 'field.evidence.origin', control: LINE },
    { field: 'place', label: 'field.evidence.place', control: LINE },
    { field: 'sample', label: 'field.evidence.sample', control: NUMBER },
    { field: 'date', label: 'field.evidence.date', control: { kind: 'date' } },
    { field: 'url', label: 'field.evidence.url', control: { kind: 'url' } },
    { field: 'caveats', label: 'field.evidence.caveats', control: WORDS },
  ],
  recordOf: (document) => callsOf(document).evidence?.[0],
};

const PERSONA_EVIDENCE: FieldPlace = {
  what: 'evidence of a persona',
  part: <PersonaPanel personaId="persona:Ann" />,
  map: MAP,
  fields: [...CARD_EVIDENCE.fields, ILLUSTRATIVE],
  recordOf: (document) => annOf(document).evidence?.[0],
};

const METRIC: FieldPlace = {
  ...CARD_EVIDENCE,
  what: 'a metric',
  fields: [
    { field: 'name', label: 'field.metric.name', control: LINE },
    { field: 'value', label: 'field.metric.value', control: NUMBER },
    { field: 'unit', label: 'field.metric.unit', control: LINE },
    { field: 'target', label: 'field.metric.target', control: NUMBER },
    { field: 'low', label: 'field.metric.low', control: NUMBER },
    { field: 'high', label: 'field.metric.high', control: NUMBER },
    ILLUSTRATIVE,
  ],
  recordOf: (document) => callsOf(document).metric,
};

test.each(toCases(CARD_EVIDENCE, PERSONA_EVIDENCE, METRIC))(
  '%s keeps its %s, and one undo takes it back',
  async (_what, _field, place, spec) => expectKept(place, spec),
);

test('evidence of a card may be illustrative, beside a metric that is not', async () => {
  const { now } = await showCalls();
  fireEvent.click(screen.getAllByRole('switch', { name: 'Illustrative', hidden: true })[1]!);
  expect(now().evidence?.[0]).toMatchObject({ illustrative: true });
  expect(now().metric).not.toHaveProperty('illustrative');
});

test('evidence is added and removed, and undo brings it back', async () => {
  const { editor, now } = await showCalls();
  fireEvent.click(screen.getByRole('button', { name: 'Add evidence' }));
  expect(now().evidence?.map(({ text }) => text)).toEqual(['Counted', '']);
  act(() => editor.documents.undo());
  expect(now().evidence).toHaveLength(1);
  fireEvent.click(screen.getByText('Remove this evidence'));
  expect(now()).not.toHaveProperty('evidence');
  act(() => editor.documents.undo());
  expect(now().evidence).toEqual([{ id: 'counted', text: 'Counted' }]);
});

test('one card rests on what was told and on what was counted', async () => {
  const { now } = await showCalls();
  fireEvent.click(screen.getByRole('button', { name: 'Add evidence' }));
  fireEvent.click(screen.getAllByRole('radio', { name: 'Qualitative', hidden: true })[0]!);
  fireEvent.click(screen.getAllByRole('radio', { name: 'Quantitative', hidden: true })[1]!);
  expect(now().evidence?.map(({ kind }) => kind)).toEqual(['qualitative', 'quantitative']);
});

test('what was just written in evidence outlives the undo of its removal, and so does what was added before', async () => {
  const { editor, now } = await showCalls();
  const texts = () => now().evidence?.map(({ text }) => text);
  const undo = () => act(() => editor.documents.undo());
  write('What was found', 'Counted twice');
  act(flushPendingDrafts);
  fireEvent.click(screen.getByText('Remove this evidence'));
  expect(texts()).toBeUndefined();
  undo();
  expect(texts()).toEqual(['Counted twice']);
  for (const _ of [1, 2]) fireEvent.click(screen.getByRole('button', { name: 'Add evidence' }));
  expect(texts()).toEqual(['Counted twice', '', '']);
  undo();
  expect(texts()).toEqual(['Counted twice', '']);
});

test('a point that was just written outlives the undo of its removal', async () => {
  const { editor, now } = await showCalls();
  write('When', 'May');
  act(flushPendingDrafts);
  fireEvent.click(screen.getByRole('button', { name: 'Remove the point “May”' }));
  expect(now().metric?.series).toBeUndefined();
  act(() => editor.documents.undo());
  expect(now().metric?.series).toMatchObject([{ at: 'May', value: 12 }]);
});

test('the course of a metric is written point by point, and undo takes points back', async () => {
  const { editor, now } = await showCalls();
  const points = () => now().metric?.series?.map(({ at, value }) => [at, value]);
  const retype = (field: HTMLElement, text: string): void => {
    fireEvent.focus(field);
    fireEvent.change(field, { target: { value: text } });
    fireEvent.blur(field);
    act(flushPendingDrafts);
  };
  retype(screen.getByLabelText('When'), 'May');
  expect(points()).toEqual([['May', 12]]);
  // The first is the value of today.
  retype(screen.getAllByLabelText('Value')[1]!, '14');
  expect(points()).toEqual([['May', 14]]);
  act(() => editor.documents.undo());
  expect(points()).toEqual([['May', 12]]);
  act(() => editor.documents.undo());
  expect(points()).toEqual([['Spring', 12]]);

  fireEvent.click(screen.getByRole('button', { name: 'Add a point' }));
  expect(points()).toEqual([
    ['Spring', 12],
    ['', 0],
  ]);
  act(() => editor.documents.undo());
  fireEvent.click(screen.getByRole('button', { name: 'Remove the point “Spring”' }));
  expect(now().metric).toEqual({ name: 'Calls' });
  act(() => editor.documents.undo());
  expect(points()).toEqual([['Spring', 12]]);
});

async function showCalls() {
  const { editor } = await renderInEditor(MAP, <Inspector />);
  select(editor, { kind: 'cards', ids: ['card:Calls'] });
  return { editor, now: () => callsOf(editor.documents.getState().document) };
}
