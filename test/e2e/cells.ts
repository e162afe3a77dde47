/** What stands in which cell: seen on the board, read in the outline's table, held by a file. All say it alike. */
import type { Language } from '../../shared/model/kinds';
import { knownLaneKind } from '../../shared/model/kinds';
import { localizeText } from '../../shared/model/translate';
import type { CjmDocument, Journey } from '../../shared/model/types';
import type { Studio } from '../support/studio/studio';
import { wordsOf } from './words';

/** `lane / stage`, with the texts from top to bottom. Without spaces: where lines break is the board's affair. */
export type Cells = Readonly<Record<string, readonly string[]>>;

/** Of stages with one step. Only what is in sight, so it must be all. */
export function boardCells({ page }: Studio): Promise<Cells> {
  return page.evaluate(() => {
    const bare = (element: Element | null): string => (element?.textContent ?? '').replaceAll(/\s/g, '');
    const all = (selector: string): Element[] => [...document.querySelectorAll(selector)];
    // Its words stand first on a card; tags and the like come after them.
    const words = [...all('.card .card-text:first-of-type'), ...all('.curve-label')];
    const texts = words
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .sort((one, two) => one.box.y - two.box.y);
    const cells: Record<string, string[]> = {};
    for (const { element, box } of texts) {
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      const stage = all('.stage-header').find((header) => {
        const { left, right } = header.getBoundingClientRect();
        return left <= x && x < right;
      });
      const lane = all('.lane-header').find((header) => {
        const { top, bottom } = header.getBoundingClientRect();
        return top <= y && y < bottom;
      });
      const name = (header: Element | undefined, of: string): string =>
        bare(header?.querySelector(of) ?? null);
      (cells[`${name(lane, '.lane-name')} / ${name(stage, '.stage-name')}`] ??= []).push(bare(element));
    }
    return cells;
  });
}

/** Of a table that is mounted whole, with one step a stage. */
export function tableCells({ page }: Studio): Promise<Cells> {
  return page.evaluate(() => {
    const bare = (element: Element | null | undefined): string =>
      (element?.textContent ?? '').replaceAll(/\s/g, '');
    const stages = [...document.querySelectorAll('.outline-stage .outline-name')].map(bare);
    const cells: Record<string, string[]> = {};
    for (const row of document.querySelectorAll('.outline-row:has([role=rowheader])')) {
      const lane = bare(row.querySelector('[role=rowheader] .outline-name'));
      [...row.querySelectorAll('[role=gridcell]')].forEach((cell, index) => {
        const texts = [...cell.querySelectorAll('.outline-text')].map(bare);
        if (texts.length > 0) cells[`${lane} / ${stages[index] ?? '?'}`] = texts;
      });
    }
    return cells;
  });
}

/** As a person reads it in that language. */
export function fileCells(document: CjmDocument, journey: Journey, language: Language): Cells {
  const t = wordsOf(language);
  const say = (id: string, field: string, text: string): string =>
    localizeText(document, language, id, field, text).text.replaceAll(/\s/g, '');
  const cells: Record<string, string[]> = {};
  for (const lane of journey.lanes) {
    const laneName = say(lane.id, 'name', lane.name) || t(`lane.kind.${knownLaneKind(lane.kind)}`);
    for (const stage of journey.stages) {
      const steps = stage.steps.map(({ id }) => id);
      const texts = journey.cards
        .filter((card) => card.lane === lane.id && steps.includes(card.step))
        .map((card) => say(card.id, 'text', card.text));
      const name = `${laneName.replaceAll(/\s/g, '')} / ${say(stage.id, 'name', stage.name)}`;
      if (texts.length > 0) cells[name] = texts;
    }
  }
  return cells;
}
