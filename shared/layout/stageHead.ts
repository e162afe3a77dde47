/** The row of stages beyond their names: which of them belong together, and how high it has to be for that. */
import { STAGE_PHASES } from '../model/kinds';
import type { PhaseBand, StageBand, StageHead, StepColumn } from './bandTypes';
import type { LayoutLabels } from './layoutTypes';
import { PHASE_HEIGHT, STAGE_HEADER_HEIGHT, STEP_NAME_HEIGHT, STEP_TIME_HEIGHT } from './metrics';

/** A phase that this version does not know is none. */
export function layoutPhases(stages: readonly StageBand[], labels: LayoutLabels): readonly PhaseBand[] {
  const bands: PhaseBand[] = [];
  for (const { stage, x, width } of stages) {
    const phase = STAGE_PHASES.find((known) => known === stage.phase);
    if (!phase) continue;
    const last = bands.at(-1);
    if (last?.phase === phase && last.x + last.width === x) {
      bands[bands.length - 1] = { ...last, width: last.width + width };
    } else {
      bands.push({ phase, name: labels.phase[phase] ?? phase, x, width });
    }
  }
  return bands;
}

export function measureHead(phases: readonly PhaseBand[], columns: readonly StepColumn[]): StageHead {
  const timed = columns.some(({ time, collapsed }) => time !== '' && !collapsed);
  const top = phases.length > 0 ? PHASE_HEIGHT : 0;
  const more = timed ? STEP_TIME_HEIGHT : 0;
  return { height: top + STAGE_HEADER_HEIGHT + more, phases: top, steps: STEP_NAME_HEIGHT + more };
}
