/**
 * An oracle for the tests of commands, deliberately dumber than the checker of the product: two ids alike, or an id that
 * leads nowhere. Comments may be about what is gone.
 */
import { BRIEF_ID, TITLE_ID } from '../../shared/model/textFields';
import type { CjmDocument, Id } from '../../shared/model/types';

export function findDangling(document: CjmDocument): readonly string[] {
  const problems: string[] = [];
  const known = new Set<Id>([BRIEF_ID, TITLE_ID]);
  const note = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('id' in value && typeof value.id === 'string') {
      if (known.has(value.id)) problems.push(`${value.id} is there twice`);
      known.add(value.id);
    }
    Object.values(value).forEach(note);
  };
  const { personas, channels, journeys, comments, views } = document;
  note([personas, channels, journeys, comments, views]);

  const expect = (
    from: Id,
    ids: readonly (Id | undefined)[],
    among: readonly { readonly id: Id }[],
  ): void => {
    const there = new Set(among.map(({ id }) => id));
    for (const id of ids) if (id !== undefined && !there.has(id)) problems.push(`${from} points at ${id}`);
  };
  for (const journey of journeys) {
    const { stages, lanes, cards, links } = journey;
    expect(journey.id, journey.personaIds ?? [], personas);
    expect(journey.id, journey.channelIds ?? [], channels);
    expect(journey.id, [journey.baselineId], journeys);
    for (const stage of stages) {
      expect(stage.id, [stage.personaId], personas);
      if (stage.steps.length === 0) problems.push(`${stage.id} has no step`);
    }
    for (const lane of lanes) expect(lane.id, [lane.personaId], personas);
    const steps = stages.flatMap((stage) => stage.steps);
    expect(journey.id, [...new Set(cards.map(({ lane }) => lane))], lanes);
    expect(journey.id, [...new Set(cards.map(({ step }) => step))], steps);
    for (const card of cards) {
      expect(card.id, [card.personaId], personas);
      expect(card.id, card.channelIds ?? [], channels);
      expect(card.id, [card.journeyId], journeys);
    }
    for (const { id, from, to } of links) expect(id, [from, to], cards);
  }
  for (const { id, journeyId, personaIds, channelIds, hiddenLaneIds } of views) {
    expect(id, [journeyId], journeys);
    expect(id, personaIds ?? [], personas);
    expect(id, channelIds ?? [], channels);
    expect(
      id,
      hiddenLaneIds ?? [],
      journeys.flatMap(({ lanes }) => lanes),
    );
  }
  for (const [language, records] of Object.entries(document.translations)) {
    if (Object.keys(records).length === 0) problems.push(`translations.${language} is empty`);
    for (const id of Object.keys(records)) if (!known.has(id)) problems.push(`translation of ${id}`);
  }
  return problems;
}
