/**
 * Says, without standing in the way, where the clock of a day runs backwards, and leads to the step. One place at a time:
 * a single wrong time often makes two.
 */
import { ClockAlert } from 'lucide-react';
import { findClockTurns } from '../../shared/analysis/clockTurns';
import type { Journey, Step } from '../../shared/model/types';
import { useEditor } from '../document/useEditor';
import { useNames } from '../fields/useNames';
import { useMessages } from '../i18n/useMessages';
import { Button } from '../ui/Button';

interface ClockNoteProps {
  readonly journey: Journey;
  /** What the panel is about. */
  readonly steps: readonly Step[];
  /** The panel of the step itself leads nowhere. */
  readonly here?: boolean;
}

export function ClockNote({ journey, steps, here = false }: ClockNoteProps) {
  const t = useMessages();
  const names = useNames();
  const { selection } = useEditor();
  const turn = findClockTurns(journey).find(({ step }) => steps.includes(step));
  const name = (step: Step): string => names.place(journey, step.id);
  return (
    <div role="status">
      {turn && (
        <div className="advice">
          <ClockAlert size={16} aria-hidden />
          <div>
            <p>
              {turn.kind === 'ends'
                ? t('inspector.clock.ends', { name: name(turn.step), from: turn.from, to: turn.to })
                : t('inspector.clock.starts', {
                    name: name(turn.step),
                    before: name(turn.before),
                    from: turn.from,
                    to: turn.to,
                  })}
            </p>
            {!here && (
              <Button
                tone="quiet"
                onClick={() => selection.setState({ selection: { kind: 'step', id: turn.step.id } })}
              >
                {t('inspector.clock.go')}
              </Button>
            )}
          </div>
        </div>
      )}
    </div>
  );
}
