/** One step: a column of its stage. */
import { Split } from 'lucide-react';
import { editStep, type EditStepArgs } from '../../shared/commands/editStep';
import { splitStage } from '../../shared/commands/splitStage';
import type { Journey, Stage, Step } from '../../shared/model/types';
import { useEditor } from '../document/useEditor';
import { LINE, type FieldSpec } from '../fields/control';
import { FieldList } from '../fields/FieldControl';
import { useBinding } from '../fields/useBinding';
import { useNames } from '../fields/useNames';
import { useRun } from '../fields/useRun';
import { useMessages } from '../i18n/useMessages';
import { Button } from '../ui/Button';
import { ClockNote } from './ClockNote';
import { LockNote } from './LockNote';
import { PanelHeader } from './PanelHeader';

const STEP_FIELDS: readonly FieldSpec[] = [
  { field: 'name', label: 'field.name', control: LINE },
  { field: 'time', label: 'field.time', control: LINE },
];
/** A day in the life runs by the clock. */
const CLOCK_FIELDS: readonly FieldSpec[] = [
  { field: 'startsAt', label: 'field.startsAt', control: { kind: 'time' } },
  { field: 'endsAt', label: 'field.endsAt', control: { kind: 'time' } },
];

interface StepPanelProps {
  readonly journey: Journey;
  readonly stage: Stage;
  readonly step: Step;
}

export function StepPanel({ journey, stage, step }: StepPanelProps) {
  const t = useMessages();
  const names = useNames();
  const run = useRun();
  const { selection } = useEditor();
  const target = { journeyId: journey.id, stepId: step.id };
  const binding = useBinding({
    record: step,
    recordId: step.id,
    locked: stage.locked === true,
    write: (field, value, language) => run(editStep, { ...target, field, value, language } as EditStepArgs),
  });
  const showsClock = journey.kind === 'day' || step.startsAt !== undefined || step.endsAt !== undefined;
  const index = stage.steps.findIndex(({ id }) => id === step.id);
  const before = stage.steps[index - 1];
  return (
    <>
      <PanelHeader title={names.step(stage, step)} detail={t('inspector.step')}>
        <button
          type="button"
          className="text-link"
          onClick={() => selection.setState({ selection: { kind: 'stage', id: stage.id } })}
        >
          {names.stage(stage)}
        </button>
      </PanelHeader>
      <LockNote journey={journey} lock={stage.locked ? { kind: 'stage', stage } : undefined} elsewhere />
      <FieldList binding={binding} fields={showsClock ? [...STEP_FIELDS, ...CLOCK_FIELDS] : STEP_FIELDS} />
      <ClockNote journey={journey} steps={[step]} here />
      {before && (
        <Button
          icon={Split}
          disabled={binding.disabled}
          onClick={() => run(splitStage, { journeyId: journey.id, stepId: before.id })}
        >
          {t('inspector.steps.split')}
        </Button>
      )}
    </>
  );
}
