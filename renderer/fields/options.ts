/** The known values of each vocabulary, with their words. */
import {
  CHANNEL_NATURES,
  CONFIDENCES,
  DATA_HOLDERS,
  ERRC_VALUES,
  EVIDENCE_KINDS,
  EVIDENCE_SOURCES,
  INDUSTRIES,
  JOURNEY_KINDS,
  KANO_VALUES,
  LANE_KINDS,
  LANGUAGES,
  OPPORTUNITY_STATES,
  OWNERSHIPS,
  PERSONA_KINDS,
  PURPOSES,
  STAGE_PHASES,
} from '../../shared/model/kinds';
import type { Option } from './control';

export const OPTIONS = {
  language: LANGUAGES.map((value) => ({ value, label: `value.language.${value}` as const })),
  industry: INDUSTRIES.map((value) => ({ value, label: `value.industry.${value}` as const })),
  journeyKind: JOURNEY_KINDS.map((value) => ({ value, label: `journey.kind.${value}` as const })),
  laneKind: LANE_KINDS.map((value) => ({ value, label: `lane.kind.${value}` as const })),
  personaKind: PERSONA_KINDS.map((value) => ({ value, label: `value.personaKind.${value}` as const })),
  purpose: PURPOSES.map((value) => ({ value, label: `value.purpose.${value}` as const })),
  phase: STAGE_PHASES.map((value) => ({ value, label: `value.phase.${value}` as const })),
  confidence: CONFIDENCES.map((value) => ({ value, label: `value.confidence.${value}` as const })),
  evidenceKind: EVIDENCE_KINDS.map((value) => ({ value, label: `value.evidenceKind.${value}` as const })),
  evidenceSource: EVIDENCE_SOURCES.map((value) => ({
    value,
    label: `value.evidenceSource.${value}` as const,
  })),
  nature: CHANNEL_NATURES.map((value) => ({ value, label: `value.nature.${value}` as const })),
  ownership: OWNERSHIPS.map((value) => ({ value, label: `value.ownership.${value}` as const })),
  dataHolder: DATA_HOLDERS.map((value) => ({ value, label: `value.dataHolder.${value}` as const })),
  errc: ERRC_VALUES.map((value) => ({ value, label: `value.errc.${value}` as const })),
  kano: KANO_VALUES.map((value) => ({ value, label: `value.kano.${value}` as const })),
  state: OPPORTUNITY_STATES.map((value) => ({ value, label: `value.state.${value}` as const })),
  severity: [
    { value: '1', label: 'value.severity.1' },
    { value: '2', label: 'value.severity.2' },
    { value: '3', label: 'value.severity.3' },
  ],
  curveGaps: [
    { value: 'dashed', label: 'value.curveGaps.dashed' },
    { value: 'broken', label: 'value.curveGaps.broken' },
  ],
} as const satisfies Readonly<Record<string, readonly Option[]>>;
