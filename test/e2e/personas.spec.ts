/** Personas on their way from one map to another. */
import type { Page } from '@playwright/test';
import { openSample } from './board';
import { expect, test } from './fixtures';
import type { Studio } from '../support/studio/studio';

const MOD = 'ControlOrMeta';

async function openOther(studio: Studio): Promise<Page> {
  const opened = studio.page.context().waitForEvent('page');
  await studio.page.keyboard.press(studio.host === 'web' ? 'Alt+Shift+N' : 'Control+Shift+N');
  const other = await opened;
  await other.getByRole('button', { name: /新的旅程地圖/ }).click();
  await expect(other.locator('.stage-header')).toHaveCount(5);
  return other;
}

test('a persona goes by its chip to the board of another window, and one undo takes it away', async ({
  studio,
}) => {
  await openSample(studio);
  const { page } = studio;
  const chip = page.locator('.persona-corner');
  const name = await chip.locator('.persona-name').innerText();
  await chip.focus();
  await page.keyboard.press(`${MOD}+c`);
  await expect(page.getByText('可以貼到任何一份地圖')).toBeVisible();

  const other = await openOther(studio);
  await other.locator('.writing-field').focus();
  await other.keyboard.press(`${MOD}+v`);
  await expect(other.locator('.persona-corner .persona-name')).toHaveText(name);
  await expect(other.locator('.card')).toHaveCount(0);
  await other.locator('.writing-field').focus();
  await other.keyboard.press(`${MOD}+z`);
  await expect(other.locator('.persona-corner .persona-name')).toHaveCount(0);
});

test('a persona of the gallery goes to the gallery of another window, and as words to another program', async ({
  studio,
}) => {
  await openSample(studio);
  const { page } = studio;
  await page.keyboard.press('Alt+p');
  const first = page.locator('.cast-card .cast-open').first();
  await expect(first).toBeFocused();
  const name = await page.locator('.cast-card').first().getAttribute('data-persona');
  expect(name).not.toBeNull();
  await page.keyboard.press(`${MOD}+c`);
  await expect(page.getByText('可以貼到任何一份地圖')).toBeVisible();

  const other = await openOther(studio);
  await other.keyboard.press('Alt+p');
  await expect(other.locator('.cast-page')).toBeVisible();
  await expect(other.locator('.cast-card')).toHaveCount(0);
  await other.keyboard.press(`${MOD}+v`);
  await expect(other.locator('.cast-card')).toHaveCount(1);

  const words = await other.evaluate(() => {
    const field = document.body.appendChild(document.createElement('textarea'));
    field.id = 'elsewhere';
    field.focus();
    return field.id;
  });
  await other.keyboard.press(`${MOD}+v`);
  expect((await other.locator(`#${words}`).inputValue()).split('\n').length).toBeGreaterThan(1);
});

test('a long name is seen whole on the sheet', async ({ studio }) => {
  await openSample(studio);
  const { page } = studio;
  await page.keyboard.press('Alt+p');
  await page.getByRole('button', { name: '新增人物誌' }).click();
  const name = page.locator('.profile-name .input');
  await expect(name).toBeFocused();
  await page.keyboard.type('Small-business owner who keeps the books on Sunday nights');
  await page.keyboard.press('Enter');
  await expect(name).toHaveValue('Small-business owner who keeps the books on Sunday nights');
  const hidden = await name.evaluate((field) => [
    field.scrollWidth - field.clientWidth,
    field.scrollHeight - field.clientHeight,
  ]);
  expect(hidden).toEqual([0, 0]);
});
