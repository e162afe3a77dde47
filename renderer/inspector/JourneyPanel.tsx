/** The journey on the board. */
import { Fragment, memo } from 'react';
import { setJourneyKind } from '../../shared/commands/setJourneyKind';
import { stepsOf } from '../../shared/model/queries';
import type { Journey } from '../../shared/model/types';
import { useAction } from '../actions/useActions';
import { useDocument, useView } from '../document/useEditor';
import { AREA, LINE, type FieldSpec } from '../fields/control';
import { FieldList } from '../fields/FieldControl';
import { OPTIONS } from '../fields/options';
import { useRun } from '../fields/useRun';
import { useMessages } from '../i18n/useMessages';
import { Button } from '../ui/Button';
import { Select } from '../ui/Select';
import { BriefPrompt } from './BriefPrompt';
import { ClockNote } from './ClockNote';
import { HiddenCards } from './HiddenCards';
import { HiddenLanes } from './HiddenLanes';
import { ProcessNote } from './ProcessNote';
import { SummaryFields } from './SummaryFields';
import { useJourneyBinding } from './useJourneyBinding';

const NAME_FIELD: FieldSpec = { field: 'name', label: 'field.name', control: LINE };
const BASELINE_FIELD: FieldSpec = {
  field: 'baselineId',
  label: 'field.baselineId',
  control: { kind: 'journey' },
};
const CHANNELS_FIELD: FieldSpec = {
  field: 'channelIds',
  label: 'field.channelIds',
  control: { kind: 'channels' },
};
const REST: readonly FieldSpec[] = [
  { field: 'personaIds', label: 'field.personaIds', control: { kind: 'personas' } },
  { field: 'goal', label: 'field.goal', control: AREA },
  { field: 'narrative', label: 'field.narrative', control: AREA },
];
const GAPS_FIELD: FieldSpec = {
  field: 'curveGaps',
  label: 'field.curveGaps',
  control: { kind: 'chips', options: OPTIONS.curveGaps },
};

export function JourneyPanel() {
  const journeyId = useView((state) => state.journeyId);
  const journey = useDocument((state) => state.document.journeys.find(({ id }) => id === journeyId));
  if (!journey) return null;
  return (
    <Fragment key={journey.id}>
      <JourneyFields journey={journey} />
      <ClockNote journey={journey} steps={stepsOf(journey)} />
      <ProcessNote journey={journey} />
      <SummaryFields journey={journey} />
      <HiddenLanes journey={journey} />
      <HiddenCards journey={journey} />
      <JourneyButtons />
    </Fragment>
  );
}

function fieldsFor(journey: Journey): readonly FieldSpec[] {
  const hasCurve = journey.lanes.some((lane) => lane.kind === 'emotion');
  return [
    ...(journey.kind === 'future' ? [BASELINE_FIELD] : []),
    ...(journey.kind === 'channel' ? [CHANNELS_FIELD] : []),
    ...REST,
    ...(hasCurve ? [GAPS_FIELD] : []),
  ];
}

interface JourneyFieldsProps {
  readonly journey: Journey;
}

/** Cards and links are no fields: whatever happens on the board renders nothing here. */
const JourneyFields = memo(function JourneyFields({ journey }: JourneyFieldsProps) {
  const t = useMessages();
  const run = useRun();
  const target = { journeyId: journey.id };
  const binding = useJourneyBinding(journey);
  // Where nothing is said, the line is dashed.
  const shown = { ...binding, read: (field: string) => binding.read(field) ?? DEFAULTS[field] };
  return (
    <>
      <FieldList binding={binding} fields={[NAME_FIELD]} />
      <Select
        label={t('field.kind')}
        value={journey.kind}
        disabled={binding.disabled}
        choices={OPTIONS.journeyKind.map((option) => ({ value: option.value, label: t(option.label) }))}
        onChoose={(kind) => {
          if (kind !== undefined) run(setJourneyKind, { ...target, kind });
        }}
      />
      <BriefPrompt />
      <FieldList binding={shown} fields={fieldsFor(journey)} />
    </>
  );
}, hasSameFields);

function hasSameFields({ journey: a }: JourneyFieldsProps, { journey: b }: JourneyFieldsProps): boolean {
  const [before, after] = [fieldsOf(a), fieldsOf(b)];
  return before.size === after.size && [...before].every(([name, value]) => after.get(name) === value);
}

function fieldsOf({ cards: _cards, links: _links, ...fields }: Journey): ReadonlyMap<string, unknown> {
  return new Map(Object.entries(fields));
}

const DEFAULTS: Readonly<Record<string, string>> = { curveGaps: 'dashed' };

function JourneyButtons() {
  const isOnly = useDocument((state) => state.document.journeys.length === 1);
  return (
    <div className="panel-buttons">
      <ActionButton id="journey.createFuture" where="enabled" />
      <ActionButton id="journey.duplicate" />
      {!isOnly && <ActionButton id="journey.remove" tone="danger" />}
    </div>
  );
}

interface ActionButtonProps {
  readonly id: string;
  readonly tone?: 'danger';
  /** Left out where it makes no sense, in place of greyed. */
  readonly where?: 'enabled';
}

function ActionButton({ id, tone, where }: ActionButtonProps) {
  const t = useMessages();
  const { action, enabled, run } = useAction(id);
  if (where === 'enabled' && !enabled) return null;
  return (
    <Button tone={tone ?? 'plain'} icon={action.icon} disabled={!enabled} onClick={run}>
      {t(action.label)}
    </Button>
  );
}
