import { createLane } from '../model/create';
import { editInLanguage } from '../model/editInLanguage';
import { setFields } from '../model/editFields';
import { updateJourney, updateLanes } from '../model/editInJourney';
import { insertAt } from '../model/editRecords';
import { knownLaneKind, type LaneKind, type Language, type Open } from '../model/kinds';
import type { Id } from '../model/types';
import type { Command } from './command';
import { mayHold } from './fieldVerdicts';
import { namedLabel } from './labels';
import { hasRoomForLane } from './roomVerdicts';
import { inJourney } from './targets';
import { firstRefusal, mustBeNew } from './verdicts';

export interface AddLaneArgs {
  readonly journeyId: Id;
  readonly kind: Open<LaneKind>;
  readonly id?: Id;
  /** At the end when absent. */
  readonly index?: number;
  /** The name of its kind is shown when absent. */
  readonly name?: string;
  readonly language?: Language;
}

export const addLane: Command<AddLaneArgs> = {
  name: 'lane.add',
  label: (_document, { name, kind }) =>
    name
      ? namedLabel('command.lane.add', name)
      : { key: 'command.lane.add', boardKeys: { name: `lane.kind.${knownLaneKind(kind)}` } },
  allowed: (document, { journeyId, id, name }) =>
    inJourney(document, journeyId, (journey) =>
      firstRefusal(hasRoomForLane(journey), mustBeNew(document, id), mayHold(document, 'name', name)),
    ),
  run(document, { journeyId, kind, id, index = Infinity, name = '', language }, made) {
    const blank = createLane(id ?? made.newId(), kind);
    return editInLanguage(document, language, blank, { name }, (fields) =>
      updateJourney(document, journeyId, (journey) =>
        updateLanes(journey, (lanes) => insertAt(lanes, index, [setFields(blank, fields)])),
      ),
    );
  },
};
