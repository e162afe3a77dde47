import './jsdom';
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { NO_FILTER } from '../../shared/analysis/filterCards';
import { removeSelection } from '../../renderer/actions/deleteSelection';
import { setFilter } from '../../renderer/document/shownFilter';
import { JourneyOutline } from '../../renderer/outline/JourneyOutline';
import { addStep } from '../../shared/commands/addStep';
import type { CjmDocument } from '../../shared/model/types';
import { buildDocument } from '../support/buildDocument';
import { renderInEditor } from './harness';

beforeAll(() => {
  globalThis.ResizeObserver ??= class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  };
});
afterEach(cleanup);

const BANK = buildDocument('Bank')
  .stage('Ask')
  .lane('touchpoint', 'Points')
  .lane('pain', 'Pains')
  .card('Ask', 'Points', 'form', { owners: ['IT'], journeyId: 'journey:Refund' })
  .card('Ask', 'Pains', '**slow** form\n- see https://bank.example/form and <b>weep</b>')
  .journey('Refund')
  .stage('Ask again')
  .build();

async function open(kind: 'table' | 'list', document: CjmDocument = BANK) {
  const onLink = vi.fn();
  const shown = await renderInEditor(
    document,
    <JourneyOutline kind={kind} add={null} onRefused={vi.fn()} onContextMenu={vi.fn()} onLink={onLink} />,
  );
  return { ...shown, onLink };
}

const lineOf = (text: string) => screen.getByText(text).closest('li')!;

describe.each(['table', 'list'] as const)('the %s', (kind) => {
  test('says in words which cards the filter holds back', async () => {
    const { editor } = await open(kind);
    expect(screen.queryByText('Filtered out')).toBe(null);
    act(() => setFilter(editor, { ...NO_FILTER, owners: ['IT'] }));
    expect(lineOf('form').dataset.faded).toBeUndefined();
    const [faded, ...others] = screen.getAllByText('Filtered out');
    expect(others).toEqual([]);
    expect(faded!.closest('li')!.dataset.faded).toBe('true');

    const [pain] = editor.documents.getState().document.journeys[0]!.cards.slice(1);
    const { id: cardId, lane: laneId, step: stepId } = pain!;
    act(() =>
      editor.selection.setState({
        cursor: { laneId, stepId, cardId },
        selection: { kind: 'cards', ids: [cardId] },
      }),
    );
    expect(screen.getByLabelText(/slow form.*\(1 of 1\) · Filtered out/s)).toBe(faded!.closest('li'));
    act(() => setFilter(editor, NO_FILTER));
    expect(screen.queryByText('Filtered out')).toBe(null);
  });

  test('draws bold words, lists and links, and no mark-up of its own', async () => {
    const { onLink } = await open(kind);
    expect(screen.getByText('slow').tagName).toBe('STRONG');
    const line = screen.getByText('slow').closest('.outline-text')!;
    expect(line.textContent).toBe('slow form\n• see bank.example/form and <b>weep</b>');
    const link = screen.getByText('bank.example/form');
    fireEvent.pointerDown(link);
    expect(onLink).not.toHaveBeenCalled();
    fireEvent.pointerDown(link, { ctrlKey: true });
    expect(onLink).toHaveBeenCalledExactlyOnceWith('https://bank.example/form');
  });

  test('shows a detail in short and says it in full', async () => {
    await open(kind);
    expect(screen.getByText('Refund').getAttribute('aria-hidden')).toBe('true');
    expect(screen.getByText('Opens journey: Refund').className).toBe('visually-hidden');
  });
});

describe.each(['table', 'list'] as const)('the %s of a map shown in another language', (kind) => {
  test('tells steps without a name apart once there are several, and writes nothing', async () => {
    const map = buildDocument('Bank').with({ language: 'zh-Hant' }).stage('問').lane('action', '行').build();
    const steps = map.journeys[0]!.stages[0]!.steps.map((step) => ({ ...step, name: '' }));
    const journeys = map.journeys.map((one) => ({ ...one, stages: [{ ...one.stages[0]!, steps }] }));
    const { editor } = await open(kind, { ...map, journeys });
    expect(screen.queryByText('步驟 1')).toBe(null);
    const journeyId = map.journeys[0]!.id;
    act(() => void editor.documents.run(addStep, { journeyId, stageId: 'stage:問' }));
    expect(screen.getByText('步驟 1')).toBeTruthy();
    expect(screen.getByText('步驟 2')).toBeTruthy();
    const [stage] = editor.documents.getState().document.journeys[0]!.stages;
    expect(stage!.steps.map(({ name }) => name)).toEqual(['', '']);
  });

  test('calls in its language what has no name, and what a card says of itself', async () => {
    const map = buildDocument('Bank')
      .with({ language: 'zh-Hant' })
      .stage('', ['問', ''])
      .lane('touchpoint', '')
      .lane('opportunity', '機會')
      .card('/問', '', '', { effort: 3 })
      .card('/問', '機會', '線上', { kano: 'attractive' })
      .build();
    const { editor } = await open(kind, map);
    act(() => editor.view.setState({ language: 'zh-Hant' }));
    expect(screen.getByText('未命名的階段').lang).toBe('zh-Hant');
    expect(screen.getAllByText('接觸點').every(({ lang }) => lang === 'zh-Hant')).toBe(true);
    expect(screen.getByText('沒有文字').lang).toBe('zh-Hant');
    expect(screen.getByText('費力 3/5').closest('[lang]')).toHaveProperty('lang', 'zh-Hant');
    expect(screen.getByText('魅力')).toBeTruthy();
    act(() => editor.view.setState({ language: 'en' }));
    expect(screen.getByText('Untitled stage')).toBeTruthy();
    expect(screen.getAllByText('Touchpoints').length).toBeGreaterThan(0);
    expect(screen.getByText('Effort 3/5')).toBeTruthy();
  });
});

describe('the list', () => {
  test('says under the name of a stage when it is and what it is, in the language of the map', async () => {
    const stages = buildDocument('Bank')
      .stage('Ask', [], { time: 'Day 1', definition: 'Somebody wants a loan' })
      .stage('Wait')
      .lane('action', 'Do')
      .translation('zh-Hant', 'stage:Ask', 'definition', '有人想貸款', 'Somebody wants a loan')
      .build();
    const { container, editor } = await open('list', stages);
    const said = () => [...container.querySelectorAll('.list-stage-fields')].map((one) => one.textContent);
    expect(said()).toEqual(['Day 1 · Somebody wants a loan']);
    act(() => editor.view.setState({ language: 'zh-Hant' }));
    expect(said()).toEqual(['Day 1 · 有人想貸款']);
  });
});

describe('the place of the keyboard', () => {
  const WIDE = buildDocument('Wide')
    .stage('A')
    .stage('B')
    .stage('C')
    .lane('action', 'L')
    .lane('pain', 'M')
    .card('B', 'L', 'one')
    .build();
  const activeId = (container: HTMLElement) =>
    container.querySelector('[aria-activedescendant]')?.getAttribute('aria-activedescendant');

  test('is what took the place of a removed stage, and what stands before a removed last lane', async () => {
    const { container, editor } = await open('table', WIDE);
    act(() => editor.selection.setState({ selection: { kind: 'stage', id: 'stage:B' } }));
    expect(activeId(container)).toBe('o-stage-1');
    act(() => void removeSelection(editor));
    expect(editor.selection.getState().cursor).toEqual({ laneId: 'lane:L', stepId: 'step:C' });
    act(() => editor.selection.setState({ selection: { kind: 'lane', id: 'lane:M' } }));
    act(() => void removeSelection(editor));
    expect(activeId(container)).toBe('o-0-0');
    // Undo brings the keyboard back to what it brings back.
    act(() => editor.documents.undo());
    expect(activeId(container)).toBe('o-lane-1');
  });

  test('stays on a card that may not be deleted', async () => {
    const [journey] = WIDE.journeys;
    const lanes = journey!.lanes.map((lane) => ({ ...lane, locked: true }));
    const { editor } = await open('table', { ...WIDE, journeys: [{ ...journey!, lanes }] });
    const cursor = { laneId: 'lane:L', stepId: 'step:B', cardId: 'card:one' };
    act(() => editor.selection.setState({ cursor, selection: { kind: 'cards', ids: ['card:one'] } }));
    act(() => void removeSelection(editor));
    expect(editor.documents.getState().document.journeys[0]!.cards).toHaveLength(1);
    expect(editor.selection.getState().cursor).toEqual(cursor);
  });
});
