/** The board in a person's words: where things are on the screen, and what was saved. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { parseDocument } from '../../shared/format/parseDocument';
import type { CjmDocument } from '../../shared/model/types';
import type { Studio } from '../support/studio/studio';
import { expect } from './fixtures';

export async function openSample(studio: Studio): Promise<void> {
  await studio.page
    .getByRole('button', { name: /首購房貸|First-home mortgage/ })
    .first()
    .click();
  await expect(studio.page.locator('.stage-header')).toHaveCount(5);
  await expect(studio.page.locator('.card').first()).toBeVisible();
}

export async function newMap(studio: Studio): Promise<void> {
  await studio.page.getByRole('button', { name: /新的旅程地圖|New journey map/ }).click();
  await expect(studio.page.locator('.stage-header')).toHaveCount(5);
}

/** Stage names from left to right, as they are seen. */
export function stageNames(studio: Studio): Promise<string[]> {
  return namesAlong('x', studio.page.locator('.stage-header'), '.stage-name');
}

/** Lane names from top to bottom, as they are seen. */
export function laneNames(studio: Studio): Promise<string[]> {
  return namesAlong('y', studio.page.locator('.lane-header'), '.lane-name');
}

async function namesAlong(axis: 'x' | 'y', headers: Locator, name: string): Promise<string[]> {
  const placed = await Promise.all(
    (await headers.all()).map(async (header) => ({
      at: (await header.boundingBox())?.[axis] ?? 0,
      name: await header.locator(name).innerText(),
    })),
  );
  return placed.sort((a, b) => a.at - b.at).map((header) => header.name);
}

export function stage(studio: Studio, name: string) {
  return studio.page.locator('.stage-header', { hasText: name });
}

export function card(studio: Studio, text: string) {
  return studio.page.locator('.card', { hasText: text });
}

/** Screen centre of what is there. */
export async function centreOf(locator: ReturnType<typeof card>): Promise<{ x: number; y: number }> {
  const box = await locator.boundingBox();
  if (!box) throw new Error('Nothing to see there.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

export async function drag(
  studio: Studio,
  from: { x: number; y: number },
  to: { x: number; y: number },
  whileDown?: () => Promise<void>,
): Promise<void> {
  const { mouse } = studio.page;
  await mouse.move(from.x, from.y);
  await mouse.down();
  await mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 8 });
  await mouse.move(to.x, to.y, { steps: 8 });
  await whileDown?.();
  await mouse.up();
}

/** Writes one card into the cell the keyboard is on: the first one of a map that was just opened. */
export async function writeCard(studio: Studio, text: string): Promise<void> {
  await studio.page.keyboard.type(text);
  await studio.page.keyboard.press('Enter');
  await expect(card(studio, text)).toBeVisible();
}

/** Chooses a line of the menu in the title bar. */
export async function chooseInMenu(studio: Studio, name: RegExp): Promise<void> {
  await studio.page.getByRole('button', { name: /選單與設定|Menu and settings/ }).click();
  await studio.page.getByRole('menuitem', { name }).click();
}

/** Does, or goes to, what comes first in the palette. */
export async function chooseInPalette({ page }: Studio, name: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(page.locator('.palette input')).toBeFocused();
  await page.keyboard.type(name);
  await expect(page.locator('.palette').getByRole('option').first()).toContainText(name);
  await page.keyboard.press('Enter');
}

/** Opens a file of the maps folder, from the start screen if not said otherwise, by the host's own way of asking. */
export async function openFile(
  studio: Studio,
  name: string,
  ask = () => studio.page.getByRole('button', { name: /開啟檔案|Open a file/ }).click(),
): Promise<void> {
  await studio.openNext(join(studio.mapsDir, name));
  await ask();
  if (studio.host !== 'web') return;
  const dialog = studio.page.getByRole('dialog');
  await dialog.getByRole('option', { name }).click();
  await dialog.getByRole('button', { name: /^(開啟|Open)$/ }).click();
}

/** Saves under a name in the maps folder, by the host's own way of asking. */
export async function saveAs(studio: Studio, name: string): Promise<void> {
  await nameFile(studio, name, () => studio.page.keyboard.press('Control+s'));
  await expect(studio.page.locator('.save-state')).toHaveAttribute('data-state', 'saved');
}

/** Names a file of the maps folder when something asks where to save. */
export async function nameFile(studio: Studio, name: string, ask: () => Promise<void>): Promise<void> {
  await studio.saveNext(join(studio.mapsDir, name));
  await ask();
  if (studio.host !== 'web') return;
  const dialog = studio.page.getByRole('dialog', { name: /儲存地圖|Save the map/ });
  await dialog.getByRole('textbox').fill(name);
  await dialog.getByRole('button', { name: /^(儲存|Save)$/ }).click();
  await expect(dialog).toHaveCount(0);
}

export async function readSaved(studio: Studio, name: string): Promise<CjmDocument> {
  const parsed = parseDocument(await readFile(join(studio.mapsDir, name), 'utf8'));
  if (!parsed.ok) throw new Error(`What was saved cannot be read: ${parsed.failure.kind}`);
  expect(parsed.value.warnings).toEqual([]);
  return parsed.value.document;
}

/** Gives the board the keyboard, with its first cell active. */
export async function focusFirstCell(studio: Studio): Promise<void> {
  await studio.page.locator('.writing-field').focus();
  await studio.page.keyboard.press('Control+Home');
}
