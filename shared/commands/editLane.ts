import { editInLanguage } from '../model/editInLanguage';
import { setFields, type FieldEdit } from '../model/editFields';
import { updateJourney, updateLane } from '../model/editInJourney';
import { getIn } from '../model/editRecords';
import type { Language } from '../model/kinds';
import type { Id, Lane } from '../model/types';
import type { Command } from './command';
import { mayHold } from './fieldVerdicts';
import { isSwitch } from './isSwitch';
import { laneLabel } from './labels';
import { getJourney, inJourney } from './targets';
import { firstRefusal, mayEditLane, mustExist } from './verdicts';

export type EditLaneArgs = FieldEdit<Omit<Lane, 'id' | 'copiedFrom'>> & {
  readonly journeyId: Id;
  readonly laneId: Id;
  readonly language?: Language;
};

/** Fields a lock does not guard. */
const SHOWN_ONLY: ReadonlySet<string> = new Set(['locked', 'hidden', 'collapsed', 'pinned', 'height']);

export const editLane: Command<EditLaneArgs> = {
  name: 'lane.edit',
  label: (document, { journeyId, laneId }) => laneLabel('command.lane.edit', document, journeyId, laneId),
  allowed: (document, { journeyId, laneId, field, value }) =>
    inJourney(document, journeyId, (journey) =>
      firstRefusal(
        // Locking guards what the map says, not how it is shown; and the lock itself must open.
        SHOWN_ONLY.has(field) ? mustExist(journey.lanes, laneId) : mayEditLane(journey, laneId),
        mayHold(document, field, value),
      ),
    ),
  run(document, { journeyId, laneId, field, value, language }) {
    const lane = getIn(getJourney(document, journeyId).lanes, laneId);
    return editInLanguage(document, language, lane, { [field]: value }, (fields) =>
      updateJourney(document, journeyId, (journey) =>
        updateLane(journey, laneId, (before) => setFields(before, fields)),
      ),
    );
  },
  mergeKey: ({ laneId, field, language = '' }) =>
    isSwitch(field) ? undefined : `lane.${field}:${laneId}:${language}`,
};
