/**
 * The service blueprint of ordering coffee (capabilities 1-24) built from blank by keyboard alone, and its keys counted.
 * What has to come out is the sample of that name; both languages are written by people who read them.
 */
import type { Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseDocument } from '../../shared/format/parseDocument';
import { LANE_KINDS, LANGUAGES, type LaneKind, type Language } from '../../shared/model/kinds';
import { localizeText } from '../../shared/model/translate';
import type { CjmDocument, Journey } from '../../shared/model/types';
import { PRESET_LANES } from '../../shared/templates/presets';
import { ROOT } from '../support/electronShim/buildShim';
import type { Studio } from '../support/studio/studio';
import { laneNames, readSaved, stageNames } from './board';
import { countKeys, saveByKeyboard, watchPointer, type CountedKeys } from './byKeyboard';
import { boardCells, fileCells } from './cells';
import { expect, test } from './fixtures';
import { wordsOf } from './words';

/** Keys that a card may cost, text aside. */
const MOST_PER_CARD = 3;
const FILE = 'blueprint.cjm';

/** What is to be built, in one language. */
interface Plan {
  readonly title: string;
  readonly name: string;
  readonly stages: readonly string[];
  readonly lanes: readonly PlannedLane[];
}

interface PlannedLane {
  readonly kind: LaneKind;
  /** By stage. */
  readonly cells: readonly (readonly PlannedCard[])[];
}

interface PlannedCard {
  readonly text: string;
  /** Of a feeling. */
  readonly score?: number;
}

async function readSample(): Promise<{ readonly sample: CjmDocument; readonly journey: Journey }> {
  const parsed = parseDocument(await readFile(join(ROOT, 'assets/samples/coffee-order.cjm'), 'utf8'));
  if (!parsed.ok) throw new Error(parsed.failure.kind);
  return { sample: parsed.value.document, journey: parsed.value.document.journeys[0]! };
}

function toPlan(sample: CjmDocument, journey: Journey, language: Language): Plan {
  const say = (id: string, field: string, text: string): string =>
    localizeText(sample, language, id, field, text).text;
  return {
    title: say('document', 'title', sample.title),
    name: say(journey.id, 'name', journey.name),
    stages: journey.stages.map(({ id, name }) => say(id, 'name', name)),
    lanes: journey.lanes.map((lane) => ({
      kind: LANE_KINDS.find((kind) => kind === lane.kind)!,
      cells: journey.stages.map(({ steps }) =>
        journey.cards
          .filter((card) => card.lane === lane.id && card.step === steps[0]!.id)
          .map(({ id, text, score }) => ({
            text: say(id, 'text', text),
            ...(score === undefined ? {} : { score }),
          })),
      ),
    })),
  };
}

/** In the sheet of stages, side by side. */
async function nameStages({ page }: Studio, keys: CountedKeys, { stages }: Plan): Promise<void> {
  await keys.press('Alt+s');
  await expect(page.getByRole('dialog').getByRole('textbox').first()).toBeFocused();
  for (const name of stages) {
    await keys.type(name);
    await keys.press('Tab');
  }
  await keys.press('Escape');
  await expect(page.locator('.writing-field')).toBeFocused();
}

/** Title, name and kind are in the panel; from the board it comes after the personas in the corner. */
async function nameMap({ page }: Studio, keys: CountedKeys, { title, name }: Plan): Promise<void> {
  const tabs = page.locator('.side-panel').getByRole('tab');
  const field = page.locator('.side-panel').getByRole('textbox').first();
  await expect(tabs.first()).toBeVisible();
  await keys.press('Tab', 2);
  await expect(tabs.first()).toBeFocused();
  await keys.press('ArrowRight');
  await expect(tabs.nth(1)).toBeFocused();
  await keys.press('Tab');
  await expect(field).toBeFocused();
  await keys.type(title);
  await keys.press('Shift+Tab');
  await keys.press('ArrowLeft');
  await expect(tabs.first()).toBeFocused();
  await keys.press('Tab');
  await expect(field).toBeFocused();
  await keys.type(name);
  await keys.press('Tab');
  await expect(page.getByRole('combobox')).toBeFocused();
  // Present, future, day, blueprint.
  await keys.press('ArrowDown', 3);
  await keys.press('Shift+Tab', 4);
  await expect(page.locator('.writing-field')).toBeFocused();
}

/** In the table, where lanes have headers that the keyboard comes to. */
async function arrangeLanes({ page }: Studio, keys: CountedKeys, plan: Plan): Promise<void> {
  await keys.press('Alt+o');
  await expect(page.locator('.outline-field')).toBeFocused();
  const lanes = [...PRESET_LANES];
  const wanted = plan.lanes.map(({ kind }) => kind);
  for (const kind of PRESET_LANES.filter((one) => !wanted.includes(one))) {
    await goToLane(keys, lanes.indexOf(kind));
    await keys.press('Delete');
    lanes.splice(lanes.indexOf(kind), 1);
    await expect(page.getByRole('rowheader')).toHaveCount(lanes.length);
  }
  // The sample begins with the touchpoints.
  await goToLane(keys, lanes.indexOf('touchpoint'));
  await keys.press('Alt+ArrowUp', lanes.indexOf('touchpoint'));
  for (const kind of wanted.filter((one) => !lanes.includes(one))) await addLane(page, keys, kind);
  await keys.press('Alt+o');
  await expect(page.locator('.writing-field')).toBeFocused();
  await keys.press('Escape');
}

/** Below the table there is a button for a stage, and one for a lane with a menu of their kinds. */
async function addLane(page: Page, keys: CountedKeys, kind: LaneKind): Promise<void> {
  const items = page.getByRole('menuitem');
  await keys.press('Tab', 2);
  await keys.press('Enter');
  for (let at = 0; at < LANE_KINDS.indexOf(kind); at++) {
    await expect(items.nth(at)).toBeFocused();
    await keys.press('ArrowDown');
  }
  await expect(items.nth(LANE_KINDS.indexOf(kind))).toBeFocused();
  await keys.press('Enter');
  await expect(page.locator('.outline-field')).toBeFocused();
}

/** To its header in the table: by way of the first cell. */
async function goToLane(keys: CountedKeys, index: number): Promise<void> {
  await keys.press('Control+Home');
  await keys.press('ArrowLeft');
  await keys.press('ArrowDown', index);
}

/** Ctrl+Enter for another one in the same cell, Tab for the next cell, which may be in the next lane. */
async function writeLane(keys: CountedKeys, { cells }: PlannedLane, isLast: boolean): Promise<void> {
  const isCurve = cells.some((cell) => cell.some(({ score }) => score !== undefined));
  for (const [stage, cell] of cells.entries()) {
    for (const [order, { text }] of cell.entries()) {
      await keys.type(text);
      const ends = stage === cells.length - 1 && (isLast || isCurve);
      await keys.press(order < cell.length - 1 ? 'Control+Enter' : ends ? 'Enter' : 'Tab');
    }
  }
  if (isCurve) await writeScores(keys, cells);
}

/** From right to left, as the words end on the right; then down to the lane below. A number on a feeling is its score. */
async function writeScores(keys: CountedKeys, cells: PlannedLane['cells']): Promise<void> {
  for (const cell of cells.toReversed()) {
    await keys.type(String(cell[0]!.score));
    await keys.press('Enter');
    await keys.press(cell === cells[0] ? 'ArrowDown' : 'ArrowLeft');
  }
}

/** The machine the tests run on speaks Chinese. */
async function speak({ page }: Studio, language: Language): Promise<void> {
  const t = wordsOf(language);
  if (language === 'en') {
    await expect(page.getByRole('button', { name: wordsOf('zh-Hant')('start.new') })).toBeVisible();
    await page.keyboard.press('Control+k');
    await expect(page.locator('.palette input')).toBeFocused();
    await page.keyboard.type(t('action.view.language'));
    await expect(page.locator('.palette').getByRole('option')).toHaveCount(1);
    await page.keyboard.press('Enter');
  }
  await expect(page.getByRole('button', { name: t('start.new') })).toBeVisible();
}

for (const language of LANGUAGES) {
  test(`the coffee blueprint is built from blank by keyboard alone (${language})`, async ({
    studio,
  }, info) => {
    test.setTimeout(120_000);
    const { sample, journey } = await readSample();
    const plan = toPlan(sample, journey, language);
    const t = wordsOf(language);
    const { page } = studio;
    const picture = (name: string) =>
      page.screenshot({ path: info.outputPath(`${language}-${name}.png`), animations: 'disabled' });
    await speak(studio, language);
    const pointerUses = await watchPointer(page);
    const keys = countKeys(page);

    await keys.press('Tab');
    await expect(page.getByRole('button', { name: t('start.new') })).toBeFocused();
    await keys.press('Enter');
    await expect(page.locator('.stage-header')).toHaveCount(5);
    await expect(page.locator('.writing-field')).toBeFocused();
    await nameStages(studio, keys, plan);
    await nameMap(studio, keys, plan);
    await arrangeLanes(studio, keys, plan);
    expect(await stageNames(studio)).toEqual(plan.stages);
    expect(await laneNames(studio)).toEqual(plan.lanes.map(({ kind }) => t(`lane.kind.${kind}`)));
    await expect(page.locator('.lane-divider')).toHaveText(
      (['interaction', 'visibility', 'internal'] as const).map((line) => t(`board.divider.${line}`)),
    );
    const frame = keys.actions;
    info.annotations.push({ type: 'keys for the frame', description: String(frame) });
    await picture('1-frame');

    await keys.press('Control+Home');
    let cards = 0;
    for (const lane of plan.lanes) {
      const before = keys.actions;
      await writeLane(keys, lane, lane === plan.lanes.at(-1));
      const count = lane.cells.flat().length;
      cards += count;
      expect(keys.actions - before, `keys for the ${count} cards of ${lane.kind}`).toBeLessThanOrEqual(
        MOST_PER_CARD * count,
      );
      if (lane.kind === 'emotion') await picture('2-halfway');
    }
    const spent = keys.actions - frame;
    expect(spent).toBeLessThanOrEqual(MOST_PER_CARD * cards);
    info.annotations.push(
      { type: 'keys for the cards', description: `${spent} for ${cards} cards` },
      { type: 'keys in all', description: String(keys.actions) },
    );

    await page.keyboard.press('Escape');
    await page.keyboard.press('Alt+1');
    await expect.poll(() => boardCells(studio)).toEqual(fileCells(sample, journey, language));
    await expect(page.locator('.curve-point:not([data-hollow])')).toHaveCount(plan.stages.length);
    await saveByKeyboard(studio, FILE);
    // Not in the picture.
    await expect(page.locator('.toast')).toBeVisible();
    await expect(page.locator('.toast')).toHaveCount(0);
    await expect(page.locator('.board-body')).toHaveAttribute('data-painted', 'false');
    await picture('3-built');
    expect(await pointerUses()).toBe(0);

    const saved = await readSaved(studio, FILE);
    const [built] = saved.journeys;
    expect(saved).toMatchObject({ title: plan.title, language, journeys: [{ name: plan.name }] });
    expect(built!.kind).toBe('blueprint');
    expect(built!.stages.map(({ name }) => name)).toEqual(plan.stages);
    expect(built!.lanes.map(({ kind }) => kind)).toEqual(plan.lanes.map(({ kind }) => kind));
    expect(fileCells(saved, built!, language)).toEqual(fileCells(sample, journey, language));
    expect(built!.cards.flatMap(({ text, score }) => (score === undefined ? [] : { text, score }))).toEqual(
      plan.lanes.flatMap(({ cells }) => cells.flat()).filter(({ score }) => score !== undefined),
    );
  });
}
