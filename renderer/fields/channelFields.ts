/** What every channel is rated for: in the panel one below the other, in the sheet side by side. */
import type { ConsistencyAspect } from '../../shared/analysis/channelConsistency';
import { ONE_TO_FIVE, type FieldSpec } from './control';

export interface ConsistencyField extends FieldSpec {
  readonly field: ConsistencyAspect;
}

/** What should be the same whichever channel people come through (capability 2-20). */
export const CONSISTENCY_FIELDS: readonly ConsistencyField[] = [
  { field: 'message', label: 'field.consistency.message', control: ONE_TO_FIVE },
  { field: 'service', label: 'field.consistency.service', control: ONE_TO_FIVE },
  { field: 'information', label: 'field.consistency.information', control: ONE_TO_FIVE },
  { field: 'data', label: 'field.consistency.data', control: ONE_TO_FIVE },
];
