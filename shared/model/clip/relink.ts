/** References of copied records, led to where their targets are in the map they were pasted into. */
import { setField } from '../editFields';
import { findStandIn, type Copying } from '../editCopies';
import type { Id } from '../types';

/** Fields that hold the id of a record shared by the whole document. */
const SINGLE = ['personaId', 'imageId', 'photo', 'journeyId', 'baselineId'] as const;
const MANY = ['personaIds', 'channelIds'] as const;

/** What nothing stands for is let go. */
export function relink<R extends object>(record: R, copying: Copying): R {
  const held = record as Readonly<Record<string, unknown>>;
  const followed = SINGLE.reduce((edited, field) => {
    const id = held[field];
    return typeof id === 'string' ? setField(edited, field, findStandIn(copying, id)) : edited;
  }, record);
  return MANY.reduce((edited, field) => {
    const list = held[field];
    if (!Array.isArray(list)) return edited;
    const found = (list as readonly Id[]).flatMap((id) => findStandIn(copying, id) ?? []);
    return setField(edited, field, [...new Set(found)]);
  }, followed);
}
