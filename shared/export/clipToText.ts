/** What was copied, for programs that know nothing of journeys: cards line by line, stages and lanes as a table, a persona in a few lines. */
import type { Clip } from '../model/clip/clip';
import { toLaneName, type HeaderWords } from '../layout/headerWords';
import { toReadCell } from '../model/cellOrder';
import { sortIntoCells, toCellKey } from '../model/cells';
import { stepsOf } from '../model/queries';
import { localizeText } from '../model/translate';
import type { Card, CjmDocument, Id, Journey, Persona } from '../model/types';

export interface ClipWords {
  /** The language the map is shown in. */
  readonly language: string;
  /** What stages, steps and lanes without a name are called. */
  readonly headers: HeaderWords;
  /** A name with the age. */
  aged(name: string, age: number): string;
}

export function clipToText({ kind, document }: Clip, words: ClipWords): string {
  if (kind === 'persona')
    return document.personas.map((one) => toPortrait(document, one, words)).join('\n\n');
  const [journey] = document.journeys;
  if (!journey) return '';
  return kind === 'cards' ? toLines(document, journey, words) : toTable(document, journey, words);
}

/** Lane by lane, along the steps, down the cells. A card that has several lines becomes one. */
function toLines(document: CjmDocument, journey: Journey, words: ClipWords): string {
  const cells = sortCards(journey);
  const steps = stepsOf(journey);
  return journey.lanes
    .flatMap((lane) => steps.flatMap((step) => cells(lane.id, step.id)))
    .map((card) => textOf(document, card, words).replaceAll(/\s*\n\s*/g, ' '))
    .join('\n');
}

/** A row a lane, a column a step; the first row names the steps, the first column the lanes. */
function toTable(document: CjmDocument, journey: Journey, words: ClipWords): string {
  const cells = sortCards(journey);
  const { language, headers } = words;
  const text = (id: Id, field: string, own: string): string =>
    localizeText(document, language, id, field, own).text;
  const columns = journey.stages.flatMap(({ id, name, steps }) => {
    const stage = text(id, 'name', name) || headers.stage;
    return steps.map((step, place) => ({
      step,
      title:
        steps.length === 1
          ? stage
          : `${stage} – ${text(step.id, 'name', step.name) || headers.step(place + 1)}`,
    }));
  });
  const rows = journey.lanes.map((lane) => [
    toLaneName(lane, headers, text),
    ...columns.map(({ step }) =>
      cells(lane.id, step.id)
        .map((card) => textOf(document, card, words))
        .join('\n'),
    ),
  ]);
  return [['', ...columns.map(({ title }) => title)], ...rows]
    .map((row) => row.map(toTableCell).join('\t'))
    .join('\n');
}

/** Who it is, and what they say. */
function toPortrait(document: CjmDocument, persona: Persona, { language, aged }: ClipWords): string {
  const shown = (field: 'name' | 'role' | 'quote'): string =>
    localizeText(document, language, persona.id, field, persona[field] ?? '').text;
  const name = shown('name');
  return [persona.age === undefined ? name : aged(name, persona.age), shown('role'), shown('quote')]
    .filter((line) => line !== '')
    .join('\n');
}

function textOf(document: CjmDocument, card: Card, { language }: ClipWords): string {
  return localizeText(document, language, card.id, 'text', card.text).text;
}

/** As they are read on the board. */
function sortCards({ cards }: Journey): (lane: Id, step: Id) => readonly Card[] {
  const cells = sortIntoCells(cards);
  return (lane, step) => toReadCell(cells.get(toCellKey({ lane, step })) ?? []);
}

/** As spreadsheets write it. */
function toTableCell(text: string): string {
  return /[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
