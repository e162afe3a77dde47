/**
 * What a new map may start with: names of stages, and lanes; the seven that most maps need, if a preset names no others.
 *
 * Sources of the stage sets: capabilities 1-04 (mapping guide), 2-01 (touchpoint checklist), 4-02 (five value
 * stages) and 4-01 (before, during, after). Of the kinds of maps: 1-20 (a day), 1-21 (blueprint), 3-27 (employees); of
 * the four lenses: 3-02.
 */
import type { MessageKey } from '../i18n/catalogue';
import type { JourneyKind, LaneKind, StagePhase } from '../model/kinds';

export interface StagePreset {
  readonly id: string;
  readonly label: MessageKey;
  readonly hint: MessageKey;
  readonly stages: readonly PresetStage[];
  readonly lanes?: readonly PresetLane[];
  /** The present state when absent. */
  readonly kind?: JourneyKind;
  /** What the journey is called. */
  readonly journey?: MessageKey;
}

export interface PresetStage {
  readonly name: MessageKey;
  /** For numbered stages. */
  readonly number?: number;
  readonly phase?: StagePhase;
  /** Clock time of its one step, from and to. */
  readonly clock?: readonly [startsAt: string, endsAt: string];
}

export interface PresetLane {
  readonly kind: LaneKind;
  /** That of the kind when absent. */
  readonly name?: MessageKey;
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

const lanes = (...kinds: readonly LaneKind[]): readonly PresetLane[] => kinds.map((kind) => ({ kind }));

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
  {
    id: 'lenses',
    label: 'template.lenses',
    hint: 'template.lenses.hint',
    stages: named(
      'template.stage.awareness',
      'template.stage.consideration',
      'template.stage.purchase',
      'template.stage.experience',
      'template.stage.advocacy',
    ),
    lanes: [
      { kind: 'action', name: 'template.lane.does' },
      { kind: 'thought', name: 'template.lane.feels' },
      { kind: 'emotion' },
      { kind: 'touchpoint', name: 'template.lane.onStage' },
      { kind: 'backstage', name: 'template.lane.offStage' },
    ],
  },
  {
    id: 'blueprint',
    label: 'template.blueprint',
    hint: 'template.blueprint.hint',
    kind: 'blueprint',
    journey: 'template.blueprint',
    stages: named(
      'template.stage.discover',
      'template.stage.arrive',
      'template.stage.served',
      'template.stage.leave',
      'template.stage.followUp',
    ),
    lanes: [
      { kind: 'action', name: 'template.lane.customer' },
      ...lanes('touchpoint', 'frontstage', 'backstage', 'support', 'emotion', 'pain'),
    ],
  },
  {
    id: 'day',
    label: 'template.day',
    hint: 'template.day.hint',
    kind: 'day',
    journey: 'template.day',
    stages: [
      { name: 'template.stage.earlyMorning', clock: ['07:30', '09:00'] },
      { name: 'template.stage.morning', clock: ['09:00', '12:30'] },
      { name: 'template.stage.noon', clock: ['12:30', '14:00'] },
      { name: 'template.stage.afternoon', clock: ['14:00', '18:00'] },
      { name: 'template.stage.evening', clock: ['18:00', '21:00'] },
    ],
    lanes: lanes('action', 'scenario', 'thought', 'emotion', 'touchpoint', 'opportunity'),
  },
  {
    id: 'employee',
    label: 'template.employee',
    hint: 'template.employee.hint',
    kind: 'employee',
    journey: 'template.employee',
    stages: named(
      'template.stage.apply',
      'template.stage.join',
      'template.stage.learn',
      'template.stage.grow',
      'template.stage.moveOn',
    ),
    lanes: lanes('goal', 'action', 'touchpoint', 'emotion', 'pain', 'opportunity', 'support'),
  },
];
