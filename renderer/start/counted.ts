/** Which parts of a draft are counted in its one sentence. The rest is seen in the list of differences. */
import type { Compared } from '../../shared/analysis/compareDocuments';

export const COUNTED = [
  'cards',
  'points',
  'stages',
  'lanes',
  'personas',
  'journeys',
] as const satisfies readonly Compared[];
