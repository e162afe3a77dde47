/** Whole journeys: their order, their copies, their future, and what a further one begins with. */
import { AxeBuilder } from '@axe-core/playwright';
import { chooseInMenu, drag, centreOf, newMap, openSample, readSaved, saveAs } from './board';
import { expect, test } from './fixtures';
import type { Studio } from '../support/studio/studio';

function tabs(studio: Studio) {
  return studio.page.locator('[data-journey-tab]');
}

function tab(studio: Studio, name: string) {
  return studio.page.getByRole('tab', { name, exact: true });
}

/** A line of the menu that stands open. */
async function choose(studio: Studio, name: RegExp): Promise<void> {
  await studio.page.getByRole('menuitem', { name }).click();
}

test('tabs are put in order by keys, by their menu and by dragging; Escape gives the drag up', async ({
  studio,
}) => {
  await openSample(studio);
  const { page } = studio;
  await tab(studio, '1.0 現況').click();
  await page.keyboard.press('Alt+ArrowRight');
  await expect(tabs(studio)).toHaveText(['2.0 未來', '1.0 現況']);
  await expect(tab(studio, '1.0 現況')).toBeFocused();
  await page.keyboard.press('Shift+F10');
  await choose(studio, /^旅程往左移/);
  await expect(tabs(studio)).toHaveText(['1.0 現況', '2.0 未來']);

  const [from, to] = [await centreOf(tab(studio, '1.0 現況')), await centreOf(tab(studio, '2.0 未來'))];
  await drag(studio, from, to, () => page.keyboard.press('Escape'));
  await expect(tabs(studio)).toHaveText(['1.0 現況', '2.0 未來']);
  await drag(studio, from, to);
  await expect(tabs(studio)).toHaveText(['2.0 未來', '1.0 現況']);
  await saveAs(studio, 'order.cjm');
  const { journeys } = await readSaved(studio, 'order.cjm');
  expect(journeys.map(({ name }) => name)).toEqual(['2.0 未來', '1.0 現況']);
  // One command at the end of the drag.
  await page.keyboard.press('Control+z');
  await expect(tabs(studio)).toHaveText(['1.0 現況', '2.0 未來']);
});

test('a focused tab is duplicated, cut and pasted by keys; what was cut comes back with undo', async ({
  studio,
}) => {
  await openSample(studio);
  const { page } = studio;
  await tab(studio, '1.0 現況').click();
  await page.keyboard.press('ControlOrMeta+d');
  await expect(tabs(studio)).toHaveText(['1.0 現況', '1.0 現況', '2.0 未來']);
  await expect(tabs(studio).nth(1)).toBeFocused();
  await page.keyboard.press('ControlOrMeta+x');
  await expect(tabs(studio)).toHaveText(['1.0 現況', '2.0 未來']);
  await page.getByRole('button', { name: '復原', exact: true }).click();
  await expect(tabs(studio)).toHaveText(['1.0 現況', '1.0 現況', '2.0 未來']);
  await expect(tabs(studio).nth(1)).toHaveAttribute('aria-selected', 'true');
  await tab(studio, '2.0 未來').click();
  await page.keyboard.press('ControlOrMeta+v');
  await expect(tabs(studio)).toHaveText(['1.0 現況', '1.0 現況', '2.0 未來', '1.0 現況']);
  await expect(page.locator('.card').first()).toBeVisible();
});

test('the only journey says why it stays', async ({ studio }) => {
  await newMap(studio);
  await tabs(studio).first().click();
  await studio.page.keyboard.press('Delete');
  await expect(studio.page.getByText('地圖至少要有一個旅程')).toBeVisible();
  await expect(tabs(studio)).toHaveCount(1);
});

test('a further journey begins with a preset, found by the palette and chosen by keys, in both languages', async ({
  studio,
}) => {
  await openSample(studio);
  const { page } = studio;
  await page.keyboard.press('Control+k');
  await page.keyboard.type('預設階段');
  await page.keyboard.press('Enter');
  const last = page.getByRole('menu', { name: '新增旅程' }).getByRole('menuitem').last();
  await expect(last).toBeVisible();
  // A menu that has only just opened does not have the keyboard yet.
  await expect(async () => {
    await page.keyboard.press('End');
    await expect(last).toBeFocused({ timeout: 500 });
  }).toPass();
  await page.keyboard.press('Enter');
  await expect(tab(studio, '員工旅程')).toHaveAttribute('aria-selected', 'true');
  await expect(page.locator('.stage-header')).toHaveCount(5);
  // The board has the keyboard: the first card is written at once.
  await expect(page.locator('.writing-field')).toBeFocused();
  await saveAs(studio, 'employee.cjm');
  const saved = await readSaved(studio, 'employee.cjm');
  const added = saved.journeys.at(-1)!;
  expect(added.kind).toBe('employee');
  const other = saved.language === 'en' ? 'zh-Hant' : 'en';
  expect(saved.translations[other]?.[added.stages[0]!.id]?.['name']?.text).toBeTruthy();
});

test('the future is made from the menu of the title bar, of the tab, and beside the tabs', async ({
  studio,
}) => {
  await newMap(studio);
  const { page } = studio;
  const future = /^由這個旅程建立未來版/;
  await chooseInMenu(studio, future);
  await expect(tabs(studio)).toHaveText(['1.0 現況', '2.0 未來']);
  await expect(tab(studio, '2.0 未來')).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Control+z');
  await expect(tab(studio, '1.0 現況')).toHaveAttribute('aria-selected', 'true');
  await tab(studio, '1.0 現況').click({ button: 'right' });
  await choose(studio, future);
  await expect(tabs(studio)).toHaveText(['1.0 現況', '2.0 未來']);
  await page.keyboard.press('Control+z');
  await page.getByRole('button', { name: '新增旅程', exact: true }).click();
  await choose(studio, future);
  await expect(tabs(studio)).toHaveText(['1.0 現況', '2.0 未來']);
});

test('the as-is and the to-be journey are compared from the menu of a tab', async ({ studio }) => {
  await openSample(studio);
  const { page } = studio;
  await tab(studio, '2.0 未來').click({ button: 'right' });
  await choose(studio, /^比較現況與未來/);
  const sheet = page.getByRole('dialog', { name: '現況與未來' });
  await expect(sheet.getByText('−1')).toHaveCount(5);
  expect((await new AxeBuilder({ page }).include('.compare').analyze()).violations).toEqual([]);
  await sheet.getByRole('button', { name: '1.0 現況' }).click();
  await expect(sheet).toBeHidden();
  await expect(tab(studio, '1.0 現況')).toHaveAttribute('aria-selected', 'true');
});
