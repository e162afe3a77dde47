/** What was copied, for programs that know nothing of journeys: cards line by line, stages and lanes as a table, a persona in a few lines. */
import type { Clip } from '../model/clip/clip';
import { toReadCell } from '../model/cellOrder';
import { sortIntoCells, toCellKey } from '../model/cells';
import { stepsOf } from '../model/queries';
import { localizeText } from '../model/translate';
import type { Card, CjmDocument, Id, Journey, Lane, Persona } from '../model/types';

export interface ClipWords {
  /** The language the map is shown in. */
  readonly language: string;
  /** The name of a lane that has none of its own. */
  kindName(lane: Lane): string;
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
  const name = (record: { readonly id: Id; readonly name: string }): string =>
    localizeText(document, words.language, record.id, 'name', record.name).text;
  const columns = journey.stages.flatMap((stage) =>
    stage.steps.map((step) => ({
      step,
      title: stage.steps.length === 1 ? name(stage) : [name(stage), name(step)].filter(Boolean).join(' – '),
    })),
  );
  const rows = journey.lanes.map((lane) => [
    name(lane) || words.kindName(lane),
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
