/** Personas from elsewhere join the document and, where asked, the map shown: one step of undo. */
import type { Refusal } from '../../shared/commands/command';
import { pastePersona } from '../../shared/commands/pastePersona';
import { setJourneyPersonas } from '../../shared/commands/setJourneyPersonas';
import type { PersonaPayload } from '../../shared/model/personaPayload';
import { pickPersonaColor, toPersonaColor } from '../../shared/model/personaColors';
import { findJourney } from '../../shared/model/queries';
import type { Id, Persona } from '../../shared/model/types';
import { ok, type Result } from '../../shared/util/result';
import { toStep, type Editor } from '../document/editor';

/** Their new ids, in order. */
export function bringPersonas(
  { documents, view, newId }: Editor,
  payloads: readonly [PersonaPayload, ...PersonaPayload[]],
  toMap: boolean,
): Result<readonly Id[], Refusal> {
  const { document } = documents.getState();
  const { journeyId } = view.getState();
  const brought: { readonly payload: PersonaPayload; readonly id: Id }[] = [];
  const joined: Persona[] = [...document.personas];
  for (const given of payloads) {
    const payload = withFreeColor(given, joined);
    const id = newId();
    brought.push({ payload, id });
    joined.push({ ...payload.persona, id });
  }
  const ids = brought.map(({ id }) => id);
  const onMap = findJourney(document, journeyId)?.personaIds ?? [];
  const result = documents.batch(pastePersona.label(document, { payload: payloads[0] }), [
    ...brought.map((args) => toStep(pastePersona, args)),
    ...(toMap ? [toStep(setJourneyPersonas, { journeyId, personaIds: [...onMap, ...ids] })] : []),
  ]);
  return result.ok ? ok(ids) : result;
}

/** Two lines of one colour on a curve cannot be told apart: whoever comes later gives way. */
function withFreeColor(payload: PersonaPayload, others: readonly Persona[]): PersonaPayload {
  const { persona } = payload;
  const isTaken = others.some((other) => toPersonaColor(others, other) === persona.color);
  return isTaken ? { ...payload, persona: { ...persona, color: pickPersonaColor(others) } } : payload;
}
