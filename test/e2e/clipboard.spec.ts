/** Copy, cut, paste and duplicate: within a map, between windows, from and to other programs. */
import { card, centreOf, newMap, openSample, stage, stageNames, writeCard } from './board';
import { expect, test } from './fixtures';
import type { Studio } from '../support/studio/studio';

const MOD = 'ControlOrMeta';

async function press(studio: Studio, key: 'c' | 'x' | 'v' | 'z'): Promise<void> {
  await studio.page.keyboard.press(`${MOD}+${key}`);
}

/** What another program would get, asked for in a field that is only text. */
async function pasteElsewhere(studio: Studio): Promise<string> {
  const { page } = studio;
  await page.evaluate(() => {
    const field = document.body.appendChild(document.createElement('textarea'));
    field.id = 'elsewhere';
    field.focus();
  });
  await press(studio, 'v');
  const text = await page.locator('#elsewhere').inputValue();
  await page.evaluate(() => document.getElementById('elsewhere')?.remove());
  return text;
}

/** Puts text on the clipboard as another program does. */
async function copyElsewhere(studio: Studio, text: string): Promise<void> {
  const { page } = studio;
  await page.evaluate((given) => {
    const field = document.body.appendChild(document.createElement('textarea'));
    field.id = 'elsewhere';
    field.value = given;
    field.select();
  }, text);
  await press(studio, 'c');
  await page.evaluate(() => document.getElementById('elsewhere')?.remove());
  await page.locator('.writing-field').focus();
}

test('cards are copied with the keyboard, pasted into another step, and one undo takes them away', async ({
  studio,
}) => {
  await newMap(studio);
  const { page } = studio;
  await writeCard(studio, '比較利率');
  await press(studio, 'c');
  await page.keyboard.press('ArrowRight');
  await press(studio, 'v');
  await expect(card(studio, '比較利率')).toHaveCount(2);
  const [one, two] = await Promise.all([0, 1].map((nth) => centreOf(card(studio, '比較利率').nth(nth))));
  expect(Math.abs(one!.x - two!.x)).toBeGreaterThan(100);
  await press(studio, 'z');
  await expect(card(studio, '比較利率')).toHaveCount(1);
});

test('cut takes away what paste brings back', async ({ studio }) => {
  await openSample(studio);
  const { page } = studio;
  const at = await centreOf(card(studio, '一次把文件備齊'));
  await page.mouse.click(at.x, at.y);
  await press(studio, 'x');
  await expect(card(studio, '一次把文件備齊')).toHaveCount(0);
  expect(await pasteElsewhere(studio)).toBe('一次把文件備齊');
  await page.locator('.writing-field').focus();
  await press(studio, 'v');
  await expect(card(studio, '一次把文件備齊')).toHaveCount(1);
});

test('a stage goes with its cards into another map in another window, and as a table elsewhere', async ({
  studio,
}) => {
  await openSample(studio);
  const names = await stageNames(studio);
  const at = await centreOf(stage(studio, names[1]!));
  await studio.page.mouse.click(at.x, at.y);
  await press(studio, 'c');
  const table = await pasteElsewhere(studio);
  expect(table.split('\n')[0]).toContain(names[1]!);
  expect(table).toContain('\t');

  const opened = studio.page.context().waitForEvent('page');
  await studio.page.keyboard.press(studio.host === 'web' ? 'Alt+Shift+N' : 'Control+Shift+N');
  const other = await opened;
  await other.getByRole('button', { name: /新的旅程地圖/ }).click();
  await expect(other.locator('.stage-header')).toHaveCount(5);
  await other.locator('.writing-field').focus();
  await other.keyboard.press(`${MOD}+v`);
  await expect(other.locator('.stage-header')).toHaveCount(6);
  await expect(other.locator('.stage-header', { hasText: names[1]! }).first()).toBeVisible();
  await expect(other.locator('.card').first()).toBeVisible();
  await other.keyboard.press(`${MOD}+z`);
  await expect(other.locator('.stage-header')).toHaveCount(5);
  await expect(other.locator('.card')).toHaveCount(0);
});

test('a table from a spreadsheet fills steps and lanes; a text of 100,000 lines is refused at once', async ({
  studio,
}) => {
  await newMap(studio);
  await copyElsewhere(studio, '一\t二\r\n"甲\n乙"\t丙\r\n');
  await press(studio, 'v');
  for (const text of ['一', '二', '甲', '乙', '丙']) await expect(card(studio, text)).toHaveCount(1);
  const [first, right, below] = await Promise.all(
    ['一', '二', '甲'].map((text) => centreOf(card(studio, text))),
  );
  expect(right!.x).toBeGreaterThan(first!.x + 100);
  expect(below!.y).toBeGreaterThan(first!.y + 20);
  await press(studio, 'z');
  await expect(studio.page.locator('.card')).toHaveCount(0);

  // A field to copy this from would take the browser a minute to draw.
  await studio.page.locator('.writing-field').evaluate((field) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'line\n'.repeat(100_000));
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  await expect(studio.page.getByText(/100001/)).toBeVisible();
  await expect(studio.page.locator('.card')).toHaveCount(0);
});

test('the context menu copies, pastes and duplicates', async ({ studio }) => {
  // A browser asks its person once; the desktop needs no permission.
  if (studio.host === 'web') await studio.page.context().grantPermissions(['clipboard-read']);
  await newMap(studio);
  const { page } = studio;
  await writeCard(studio, '詢問');
  const at = await centreOf(card(studio, '詢問'));
  await page.mouse.click(at.x, at.y, { button: 'right' });
  await page.getByRole('menuitem', { name: /^(複製|Copy) ?(Ctrl|⌘)/ }).click();
  await page.mouse.click(at.x, at.y, { button: 'right' });
  await page.getByRole('menuitem', { name: /^(貼上|Paste) ?(Ctrl|⌘)/ }).click();
  await expect(card(studio, '詢問')).toHaveCount(2);
});

test('while a card is written, copy and paste mean its text', async ({ studio }) => {
  await newMap(studio);
  const { page } = studio;
  await page.keyboard.type('abc');
  await page.keyboard.press(`${MOD}+a`);
  await press(studio, 'c');
  await page.keyboard.press('End');
  await press(studio, 'v');
  await page.keyboard.press('Enter');
  await expect(card(studio, 'abcabc')).toHaveCount(1);
  await expect(page.locator('.card')).toHaveCount(1);
});
