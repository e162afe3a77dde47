/** A step in the list of its stage: opens its own panel, and can go. */
import { X } from 'lucide-react';
import { removeStep } from '../../shared/commands/removeStep';
import type { Journey, Stage, Step } from '../../shared/model/types';
import { useEditor } from '../document/useEditor';
import { useRun } from '../fields/useRun';
import { useMessages } from '../i18n/useMessages';
import { useNames } from '../fields/useNames';

interface StepLineProps {
  readonly journey: Journey;
  readonly stage: Stage;
  readonly step: Step;
  readonly disabled: boolean;
}

export function StepLine({ journey, stage, step, disabled }: StepLineProps) {
  const t = useMessages();
  const names = useNames();
  const run = useRun();
  const { selection } = useEditor();
  const name = names.step(stage, step);
  return (
    <li className="list-line">
      <button
        type="button"
        className="list-open"
        onClick={() => selection.setState({ selection: { kind: 'step', id: step.id } })}
      >
        {name}
      </button>
      {stage.steps.length > 1 && (
        <button
          type="button"
          className="icon-button"
          aria-label={t('inspector.steps.remove', { name })}
          disabled={disabled}
          onClick={() => run(removeStep, { journeyId: journey.id, stepId: step.id })}
        >
          <X size={14} aria-hidden />
        </button>
      )}
    </li>
  );
}
