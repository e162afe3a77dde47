/** One stage: what it is, what the customer needs in it, and its steps. */
import { Merge, Plus, Trash2 } from 'lucide-react';
import { addStep } from '../../shared/commands/addStep';
import { editStage, type EditStageArgs } from '../../shared/commands/editStage';
import { mergeStage } from '../../shared/commands/mergeStage';
import { removeStage } from '../../shared/commands/removeStage';
import type { Journey, Stage } from '../../shared/model/types';
import { NOTHING } from '../document/selectionStore';
import { useEditor } from '../document/useEditor';
import type { FieldSpec } from '../fields/control';
import { FieldList } from '../fields/FieldControl';
import { FOLDED_FIELD, LOCKED_FIELD } from '../fields/markFields';
import { STAGE_FIELDS, STAGE_NEED_FIELDS, STAGE_PLAN_FIELDS } from '../fields/stageFields';
import { useBinding } from '../fields/useBinding';
import { useNames } from '../fields/useNames';
import { useRun } from '../fields/useRun';
import { useMessages } from '../i18n/useMessages';
import { Button } from '../ui/Button';
import { Disclosure } from '../ui/Disclosure';
import { Field } from '../ui/Field';
import { ClockNote } from './ClockNote';
import { LockNote } from './LockNote';
import { PanelHeader } from './PanelHeader';
import { StepLine } from './StepLine';

const LAST_FIELDS: readonly FieldSpec[] = [
  { field: 'color', label: 'field.color', control: { kind: 'color' } },
];

interface StagePanelProps {
  readonly journey: Journey;
  readonly stage: Stage;
}

export function StagePanel({ journey, stage }: StagePanelProps) {
  const t = useMessages();
  const names = useNames();
  const run = useRun();
  const { newId } = useEditor();
  const target = { journeyId: journey.id, stageId: stage.id };
  const binding = useBinding({
    record: stage,
    recordId: stage.id,
    locked: stage.locked === true,
    write: (field, value, language) => run(editStage, { ...target, field, value, language } as EditStageArgs),
  });
  const steps = new Set(stage.steps.map(({ id }) => id));
  const count = journey.cards.filter((card) => steps.has(card.step)).length;
  const isLast = journey.stages.at(-1)?.id === stage.id;

  return (
    <>
      <PanelHeader title={names.stage(stage)} detail={t('inspector.stage.counts', { count })} />
      <LockNote journey={journey} lock={stage.locked ? { kind: 'stage', stage } : undefined} />
      <FieldList binding={binding} fields={STAGE_FIELDS} />
      <ClockNote journey={journey} steps={stage.steps} />
      <Field label={t('inspector.steps')}>
        <ul className="plain-list">
          {stage.steps.map((step) => (
            <StepLine key={step.id} journey={journey} stage={stage} step={step} disabled={binding.disabled} />
          ))}
        </ul>
        <Button
          tone="quiet"
          icon={Plus}
          disabled={binding.disabled}
          onClick={() => run(addStep, { ...target, id: newId() })}
        >
          {t('inspector.steps.add')}
        </Button>
      </Field>
      <Disclosure
        title={t('inspector.group.needs')}
        open={STAGE_NEED_FIELDS.some(({ field }) => field in stage)}
      >
        <FieldList binding={binding} fields={STAGE_NEED_FIELDS} />
      </Disclosure>
      <Disclosure
        title={t('inspector.group.plan')}
        open={STAGE_PLAN_FIELDS.some(({ field }) => field in stage)}
      >
        <FieldList binding={binding} fields={STAGE_PLAN_FIELDS} />
      </Disclosure>
      <FieldList binding={binding} fields={LAST_FIELDS} />
      <FieldList binding={{ ...binding, disabled: false }} fields={[FOLDED_FIELD, LOCKED_FIELD]} />
      <div className="panel-buttons">
        {!isLast && (
          <Button icon={Merge} disabled={binding.disabled} onClick={() => run(mergeStage, target)}>
            {t('inspector.stage.merge')}
          </Button>
        )}
        <Button
          tone="danger"
          icon={Trash2}
          disabled={binding.disabled}
          onClick={() => run(removeStage, target, { select: NOTHING })}
        >
          {t('inspector.stage.remove')}
        </Button>
      </div>
    </>
  );
}
