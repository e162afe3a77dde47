/** Fields that stand in a sheet over the board, and buttons on it, take the keys that are theirs. */
import { card, centreOf, openSample, readSaved, saveAs, stage } from './board';
import { expect, test } from './fixtures';

test('Escape takes back a text in the sheet of stages, and only then closes the sheet', async ({
  studio,
}) => {
  const { page } = studio;
  await openSample(studio);
  await page.keyboard.press('Alt+s');
  const sheet = page.getByRole('dialog');
  const name = sheet.getByRole('textbox', { name: /名稱|Name/ }).first();
  await name.fill('別的名字');
  await page.keyboard.press('Escape');
  await expect(name).toHaveValue('研究');
  await expect(sheet).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
  await expect(stage(studio, '研究')).toBeVisible();
});

test('a map is saved from the sheet of stages, with what is being written', async ({ studio }) => {
  const { page } = studio;
  await openSample(studio);
  await saveAs(studio, 'sheet.cjm');
  await page.keyboard.press('Alt+s');
  const sheet = page.getByRole('dialog');
  await sheet
    .getByRole('textbox', { name: /名稱|Name/ })
    .first()
    .fill('別的名字');
  await page.keyboard.press('Control+s');
  await expect(page.locator('.save-state')).toHaveAttribute('data-state', 'saved');
  await expect(stage(studio, '別的名字')).toHaveCount(1);
  await expect(sheet).toBeVisible();
});

test('channels are rated side by side by keyboard, taken back in the sheet one by one, and saved from it', async ({
  studio,
}) => {
  const { page } = studio;
  await openSample(studio);
  await saveAs(studio, 'channels.cjm');
  await page.locator('.panel-tabs').getByRole('tab', { name: '管道' }).click();
  await page.locator('.side-panel').getByRole('button', { name: '管道一致性' }).click();
  const row = page.getByRole('table', { name: '各管道的評分' }).getByRole('row', { name: /^官網/ });
  const rating = (aspect: string, value: string) =>
    row.getByRole('radiogroup', { name: aspect }).getByRole('radio', { name: value });
  await expect(rating('品牌訊息', '1')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(rating('品牌訊息', '2')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(rating('品牌訊息', '2')).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(rating('服務品質', '1')).toBeChecked();
  await page.keyboard.press('Control+z');
  await expect(rating('服務品質', '1')).not.toBeChecked();
  await expect(rating('品牌訊息', '2')).toBeChecked();
  await page.keyboard.press('Control+s');
  await expect(page.locator('.save-state')).toHaveAttribute('data-state', 'saved');
  const { channels } = await readSaved(studio, 'channels.cjm');
  expect(channels.find(({ name }) => name === '官網')?.consistency).toEqual({ message: 2 });
});

test('undo in a sheet says what it took back on the board behind it, and gives it back again', async ({
  studio,
}) => {
  const { page } = studio;
  await openSample(studio);
  const { x, y } = await centreOf(card(studio, '溝通不良'));
  await page.mouse.click(x, y);
  await page.keyboard.press('Delete');
  await expect(card(studio, '溝通不良')).toHaveCount(0);
  await page.keyboard.press('Alt+s');
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('button', { name: '關閉' }).first().focus();
  await page.keyboard.press('Control+z');
  await expect(sheet.getByText('已復原：移除卡片「溝通不良，看不到任何審核進度」')).toBeVisible();
  await sheet.getByRole('button', { name: '重做' }).click();
  await expect(sheet.getByText('已重做：移除卡片「溝通不良，看不到任何審核進度」')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
  await expect(card(studio, '溝通不良')).toHaveCount(0);
});

test('a persona in the board’s corner is pressed with the space bar, and Delete there removes no card', async ({
  studio,
}) => {
  const { page } = studio;
  await openSample(studio);
  const { x, y } = await centreOf(card(studio, '等待信用查核與核保'));
  await page.mouse.click(x, y);
  const persona = page.locator('.board').getByRole('button', { name: /Sarah/ });
  await persona.focus();
  await page.keyboard.press('Delete');
  await expect(card(studio, '等待信用查核與核保')).toHaveCount(1);
  await page.keyboard.press('Space');
  await expect(page.getByRole('article', { name: 'Sarah' })).toBeVisible();
});

test('only the table of a sheet scrolls, not the sheet around it as well', async ({ studio }) => {
  const { page } = studio;
  await page.setViewportSize({ width: 1280, height: 640 });
  await openSample(studio);
  await page.keyboard.press('Alt+s');
  const sheet = page.getByRole('dialog');
  await expect(sheet.getByRole('textbox').first()).toBeFocused();
  const hidden = ({ scrollHeight, clientHeight, scrollWidth, clientWidth }: Element) =>
    [scrollHeight - clientHeight, scrollWidth - clientWidth] as const;
  expect(await sheet.evaluate(hidden)).toEqual([0, 0]);
  expect(await sheet.locator('.dialog-body').evaluate(hidden)).toEqual([0, 0]);
  expect((await sheet.locator('.sheet-scroll').evaluate(hidden))[0]).toBeGreaterThan(0);
});
