/** Getting anywhere quickly: finding and replacing, the palette, filters and saved views. */
import { card, centreOf, focusFirstCell, openFile, openSample, readSaved, saveAs } from './board';
import { expect, test } from './fixtures';

test('a word is found all over the map, shown on the board, and replaced where it is ticked, in one undo', async ({
  studio,
}) => {
  await openSample(studio);
  const { page } = studio;
  await focusFirstCell(studio);
  await page.keyboard.press('Control+f');
  const panel = page.getByRole('complementary', { name: '尋找' });
  await page.keyboard.type('進度');
  await expect(panel.getByRole('status')).toHaveText(/^共 \d+ 處$/);
  await expect(panel.getByRole('listitem').first()).toContainText('知道進度走到哪');
  await page.keyboard.press('Enter');
  await expect(page.locator('.card[data-state~="selected"]')).toHaveText('知道進度走到哪');

  await page.keyboard.press('Control+h');
  await panel.getByRole('textbox', { name: '取代為' }).fill('狀態');
  await panel.getByRole('checkbox', { name: /審核進度通知/ }).uncheck();
  await panel.getByRole('button', { name: /^取代 \d+ 處$/ }).click();
  await expect(card(studio, '知道狀態走到哪')).toBeVisible();
  await expect(card(studio, '審核進度通知')).toBeVisible();
  await expect(panel.getByRole('status')).toHaveText(['共 1 處', '']);

  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(card(studio, '知道進度走到哪')).toBeVisible();
  await expect(card(studio, '狀態')).toHaveCount(0);
});

test('the options of the search stand in one row in both languages', async ({ studio }) => {
  await openSample(studio);
  const { page } = studio;
  await page.keyboard.press('Control+f');
  for (const [label, language] of [
    ['比對方式', 'English'],
    ['How to look', '中文'],
  ] as const) {
    const options = page.getByRole('group', { name: label }).getByRole('button');
    await expect(options).toHaveCount(3);
    const tops = await options.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
    expect(new Set(tops).size, label).toBe(1);
    await page.getByRole('button', { name: /^(選單與設定|Menu and settings)$/ }).click();
    await page.getByRole('menuitemradio', { name: language }).click();
  }
});

test('the palette goes to a card and gives the board the keyboard; Escape gives it back', async ({
  studio,
}) => {
  await openSample(studio);
  const { page } = studio;
  await focusFirstCell(studio);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: '搜尋與前往' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('.writing-field')).toBeFocused();

  await page.getByRole('button', { name: /^搜尋/ }).click();
  await page.keyboard.type('審核');
  await expect(page.locator('.palette').getByRole('option').first()).toHaveText('審核');
  await page.keyboard.type('進度');
  await expect(page.locator('.palette').getByRole('option').first()).toHaveText(/審核進度通知/);
  await page.keyboard.press('Enter');
  await expect(page.locator('.card[data-state~="selected"]')).toHaveText(/審核進度通知/);
  await expect(page.locator('.writing-field')).toBeFocused();

  await page.keyboard.press('Control+k');
  await page.keyboard.type('全選');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /已選取 45 張卡片/ })).toBeVisible();
});

test('a filter dims what does not fit, is kept as a view in the file, and is there in the next session', async ({
  studio,
}) => {
  await openSample(studio);
  const { page } = studio;
  await focusFirstCell(studio);
  const faded = page.locator('.card[data-state~="faded"]');
  await expect(faded).toHaveCount(0);
  await page.keyboard.press('Control+Shift+l');
  const list = page.getByRole('dialog', { name: '篩選卡片' });
  await list.getByRole('button', { name: 'IT', exact: true }).click();
  await list.getByRole('button', { name: '數位通路' }).click();
  await expect(page.locator('.card:not([data-state~="faded"])')).not.toHaveCount(0);
  await expect(faded.filter({ hasText: '知道進度走到哪' })).toHaveCount(1);
  await list.getByRole('button', { name: /^存成檢視/ }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('status').filter({ hasText: /篩選中：45 張卡片中的 \d+ 張/ })).toBeVisible();
  await saveAs(studio, '部門.cjm');
  expect((await readSaved(studio, '部門.cjm')).views).toMatchObject([{ owners: ['IT', '數位通路'] }]);
  await page.getByRole('button', { name: '清除' }).click();
  await expect(faded).toHaveCount(0);

  await studio.kill();
  await studio.restart();
  await openFile(studio, '部門.cjm');
  await expect(studio.page.locator('.card').first()).toBeVisible();
  await studio.page.getByRole('button', { name: '篩選卡片…' }).click();
  await studio.page.getByRole('button', { name: '數位通路・IT', exact: true }).click();
  await expect(studio.page.locator('.card[data-state~="faded"]').first()).toBeVisible();
});

test('far out, where the canvas draws alone, the filter is seen, too', async ({ studio }) => {
  await openSample(studio);
  const { page } = studio;
  const { x, y } = await centreOf(card(studio, '知道進度走到哪'));
  await page.mouse.move(x, y);
  for (let i = 0; i < 12; i++) {
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, 240);
    await page.keyboard.up('Control');
  }
  await expect(page.locator('.board-body[data-painted="true"]')).toHaveCount(1);
  const inkOf = () =>
    page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('.board-canvas')!;
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
      let ink = 0;
      for (let i = 0; i < data.length; i += 4) ink += 255 * 3 - data[i]! - data[i + 1]! - data[i + 2]!;
      return ink;
    });
  await expect.poll(async () => (await inkOf()) === (await inkOf())).toBe(true);
  const before = await inkOf();
  await page.getByRole('button', { name: '篩選卡片…' }).click();
  await page.getByRole('button', { name: 'IT', exact: true }).click();
  await expect.poll(inkOf).toBeLessThan(before);
});
