/**
 * What a new map may start with: names of stages, and the seven lanes that most maps need.
 *
 * Sources of the stage sets: capabilities 1-04 (mapping guide), 2-01 (touchpoint checklist), 4-02 (five value
 * stages) and 4-01 (before, during, after).
 */
import type { MessageKey } from '../i18n/catalogue';
import type { LaneKind, StagePhase } from '../model/kinds';

export interface StagePreset {
  readonly id: string;
  readonly label: MessageKey;
  readonly hint: MessageKey;
  readonly stages: readonly PresetStage[];
}

export interface PresetStage {
  readonly name: MessageKey;
  /** For numbered stages. */
  readonly number?: number;
  readonly phase?: StagePhase;
}

export const PRESET_LANES: readonly LaneKind[] = [
  'goal',
  'action',
  'touchpoint',
  'emotion',
  'pain',
  'opportunity',
  'metric',
];

const named = (...names: readonly MessageKey[]): readonly PresetStage[] => names.map((name) => ({ name }));

export const BLANK_PRESET: StagePreset = {
  id: 'blank',
  label: 'template.blank',
  hint: 'template.blank.hint',
  stages: [1, 2, 3, 4, 5].map((number) => ({ name: 'template.stage.numbered', number })),
};

export const STAGE_PRESETS: readonly StagePreset[] = [
  {
    id: 'standard',
    label: 'template.standard',
    hint: 'template.standard.hint',
    stages: named(
      'template.stage.awareness',
      'template.stage.consideration',
      'template.stage.purchase',
      'template.stage.retention',
      'template.stage.advocacy',
    ),
  },
  {
    id: 'decision',
    label: 'template.decision',
    hint: 'template.decision.hint',
    stages: named(
      'template.stage.awareness',
      'template.stage.consideration',
      'template.stage.decision',
      'template.stage.action',
      'template.stage.loyalty',
    ),
  },
  {
    id: 'value',
    label: 'template.value',
    hint: 'template.value.hint',
    stages: named(
      'template.stage.awaken',
      'template.stage.evaluate',
      'template.stage.buy',
      'template.stage.experience',
      'template.stage.advocate',
    ),
  },
  {
    id: 'phases',
    label: 'template.phases',
    hint: 'template.phases.hint',
    stages: [
      { name: 'template.stage.before', phase: 'before' },
      { name: 'template.stage.during', phase: 'during' },
      { name: 'template.stage.after', phase: 'after' },
    ],
  },
];
