import type { Translate } from '../../shared/i18n/translator';
import type { HeaderWords } from '../../shared/layout/headerWords';
import { LANE_KINDS, type LaneKind } from '../../shared/model/kinds';

/** What headers say of their own accord. `t` is that of the map's language. */
export function toHeaderWords(t: Translate): HeaderWords {
  return {
    laneKind: byKind((kind) => t(`lane.kind.${kind}`)),
    laneHint: byKind((kind) => t(`lane.hint.${kind}`)),
    divider: {
      interaction: t('board.divider.interaction'),
      visibility: t('board.divider.visibility'),
      internal: t('board.divider.internal'),
    },
    stage: t('board.stage.unnamed'),
    step: (number) => t('board.step.unnamed', { number }),
  };
}

function byKind(toWord: (kind: LaneKind) => string): HeaderWords['laneKind'] {
  return Object.fromEntries(LANE_KINDS.map((kind) => [kind, toWord(kind)])) as HeaderWords['laneKind'];
}
