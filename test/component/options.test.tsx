/** What may be chosen where a field offers a few known values: the names of all of them, in order. */
import './jsdom';
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import type { ReactNode } from 'react';
import type { Selection } from '../../renderer/document/selectionStore';
import { ChannelsPanel } from '../../renderer/inspector/ChannelsPanel';
import { DocumentPanel } from '../../renderer/inspector/DocumentPanel';
import { Inspector } from '../../renderer/inspector/Inspector';
import { JourneyPanel } from '../../renderer/inspector/JourneyPanel';
import { PersonaPanel } from '../../renderer/personas/PersonaPanel';
import { buildDocument } from '../support/buildDocument';
import { renderInEditor, select } from './harness';

afterEach(cleanup);

const MAP = buildDocument('Bank')
  .persona('Ann')
  .channel('Web')
  .stage('Apply')
  .lane('touchpoint', 'Points')
  .lane('channel', 'Channels')
  .lane('pain', 'Pains')
  .lane('opportunity', 'Ideas')
  .card('Apply', 'Points', 'Form', { evidence: [{ id: 'said', text: 'Said so' }] })
  .card('Apply', 'Channels', 'Site')
  .card('Apply', 'Pains', 'Slow')
  .card('Apply', 'Ideas', 'Shorter')
  .link('Slow', 'Shorter', 'addresses')
  .build();

const ofCard = (text: string): Selection => ({ kind: 'cards', ids: [`card:${text}`] });

interface Offered {
  readonly label: string;
  readonly part: ReactNode;
  readonly selected?: Selection;
  readonly names: readonly string[];
}

const INSPECTOR = <Inspector />;
/** What a list says while nothing is chosen. */
const NOTHING_CHOSEN = 'Not set';

const OFFERED: readonly Offered[] = [
  {
    label: 'Kind of person',
    part: <PersonaPanel personaId="persona:Ann" />,
    names: ['Regular customer', 'Big spender', 'Not yet a customer', 'Employee', 'Partner'],
  },
  {
    label: 'What the map is for',
    part: <DocumentPanel />,
    names: ['Insight', 'Impact of budget and effort', 'Problems and opportunities', 'Innovation'],
  },
  {
    label: 'Kind',
    part: <JourneyPanel />,
    names: [
      ...['As-is', 'To-be', 'Day in the life', 'Service blueprint', 'Channel journey', 'Employee journey'],
    ],
  },
  { label: 'Nature', part: <ChannelsPanel />, names: ['Digital', 'Human', 'Physical'] },
  {
    label: 'Nature',
    part: INSPECTOR,
    selected: ofCard('Site'),
    names: ['Digital', 'Human', 'Physical'],
  },
  {
    label: 'Who holds the data',
    part: INSPECTOR,
    selected: ofCard('Site'),
    names: ['Us', 'Partner', 'Unknown'],
  },
  {
    label: 'Ownership',
    part: INSPECTOR,
    selected: ofCard('Form'),
    names: ['Own', 'Partner', 'Third party'],
  },
  {
    label: 'How it came',
    part: INSPECTOR,
    selected: ofCard('Form'),
    names: ['We asked', 'Observed or volunteered'],
  },
  { label: 'Severity', part: INSPECTOR, selected: ofCard('Slow'), names: ['Low', 'Medium', 'High'] },
  {
    label: 'Confidence',
    part: INSPECTOR,
    selected: ofCard('Slow'),
    names: ['Assumption', 'Partly proven', 'Proven'],
  },
  {
    label: 'Phase',
    part: INSPECTOR,
    selected: { kind: 'stage', id: 'stage:Apply' },
    names: ['Before', 'During', 'After'],
  },
  {
    label: 'Kind',
    part: INSPECTOR,
    selected: { kind: 'link', id: 'link:Slow→Shorter' },
    names: ['leads to', 'is addressed by', 'causes', 'handoff breaks', 'is an alternative to'],
  },
];

test.each(OFFERED.map((offered) => [offered.label, offered.names.join(', '), offered] as const))(
  '%s offers %s',
  async (_label, _names, { label, part, selected, names }) => {
    const { editor } = await renderInEditor(MAP, part);
    if (selected) select(editor, selected);
    const field = screen.getAllByLabelText(label, {
      selector: 'select, [role=radiogroup], [role=toolbar]',
    })[0]!;
    const choices = [...field.querySelectorAll('option, button')].map(({ textContent }) => textContent);
    expect(choices.filter((name) => name !== NOTHING_CHOSEN)).toEqual(names);
  },
);
