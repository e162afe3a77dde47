/** Windows of one program: settings reach all of them, menus act on the one in front, closing asks. */
import { card, newMap, readSaved, saveAs, writeCard } from './board';
import { expect, test } from './fixtures';

test('a theme chosen in one window is seen in the other, and after a restart', async ({ studio }) => {
  const first = studio.page;
  await first.getByRole('button', { name: '設定' }).waitFor();
  const opened = first.context().waitForEvent('page');
  await first.keyboard.press(studio.host === 'web' ? 'Alt+Shift+N' : 'Control+Shift+N');
  const second = await opened;
  await second.getByRole('button', { name: '設定' }).click();
  await second.getByRole('combobox', { name: '外觀' }).selectOption('dark');
  await expect(first.locator('html')).toHaveAttribute('data-theme', 'dark');
  await studio.kill();
  await studio.restart();
  await expect(studio.page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('the menu of the system acts on the map', async ({ studio }) => {
  test.skip(!studio.shim, 'A browser has no menu of ours.');
  await newMap(studio);
  await writeCard(studio, '不要了');
  await studio.shim!.command({ do: 'clickMenu', window: 1, path: ['編輯', '復原'] });
  await expect(card(studio, '不要了')).toHaveCount(0);
});

test('closing a window with unsaved work asks: cancel stays, save writes and goes', async ({ studio }) => {
  test.skip(!studio.shim, 'A browser asks in its own words.');
  const app = studio.shim!;
  await newMap(studio);
  await saveAs(studio, '要關.cjm');
  await writeCard(studio, '還沒存');
  await app.command({ do: 'closeWindow', window: 1 });
  await studio.page.getByRole('alertdialog').getByRole('button', { name: '取消' }).click();
  expect((await app.inspect()).windows).toHaveLength(1);
  await expect(card(studio, '還沒存')).toBeVisible();

  await app.command({ do: 'closeWindow', window: 1 });
  await studio.page.getByRole('alertdialog').getByRole('button', { name: '儲存', exact: true }).click();
  await app.ended;
  const saved = await readSaved(studio, '要關.cjm');
  expect(saved.journeys[0]!.cards.map(({ text }) => text)).toEqual(['還沒存']);
});
