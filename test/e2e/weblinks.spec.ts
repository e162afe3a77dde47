/** Links in texts and cases go to the person's browser when they are asked for, and only then. */
import type { Page } from '@playwright/test';
import { card, centreOf, focusFirstCell, newMap, writeCard } from './board';
import { expect, test } from './fixtures';

test('a link on a card is opened by key, by its menu, and by Ctrl with a click', async ({ studio }) => {
  // The shim's browser is main's own: what main lets through is tested with the shell.
  test.skip(studio.host !== 'web', 'Here the page opens links, where a test can see it.');
  const { page } = studio;
  await newMap(studio);
  await focusFirstCell(studio);
  await page.keyboard.type('[report](https://example.org/report)');
  await page.keyboard.press('Enter');
  await expect(card(studio, 'report')).toBeVisible();
  const opened = await watchOpened(page);
  const box = (await card(studio, 'report').boundingBox())!;
  const [x, y] = [box.x + 24, box.y + 18];
  await page.mouse.click(x, y);
  await expect(page.locator('.card[data-state~=selected]')).toHaveCount(1);
  expect(await opened()).toEqual([]);
  await page.keyboard.press('Control+Shift+Enter');
  await expect.poll(opened).toHaveLength(1);
  await page.mouse.click(x, y, { button: 'right' });
  await page.getByRole('menuitem', { name: '開啟卡片上的連結' }).click();
  await expect.poll(opened).toHaveLength(2);
  await page.keyboard.down('Control');
  await page.mouse.click(x, y);
  await page.keyboard.up('Control');
  await expect.poll(opened).toEqual(Array.from({ length: 3 }, () => 'https://example.org/report'));
});

test('the web address of a case stands at the foot of its card, and is opened there', async ({ studio }) => {
  test.skip(studio.host !== 'web', 'Here the page opens links, where a test can see it.');
  const { page } = studio;
  await newMap(studio);
  await focusFirstCell(studio);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('新增泳道：案例');
  await page.keyboard.press('Enter');
  await expect(page.locator('.lane-header', { hasText: '案例' })).toHaveCount(1);
  await writeCard(studio, '城裡的市集');
  const made = await centreOf(card(studio, '城裡的市集'));
  await page.mouse.click(made.x, made.y);
  await page.locator('.side-panel').getByLabel('網址').fill('https://example.org/fair');
  await page.keyboard.press('Tab');
  const opened = await watchOpened(page);
  const { x, y } = await centreOf(card(studio, '城裡的市集').getByText('example.org/fair'));
  await page.mouse.click(x, y);
  expect(await opened()).toEqual([]);
  await page.keyboard.down('Control');
  await page.mouse.click(x, y);
  await page.keyboard.up('Control');
  await expect.poll(opened).toEqual(['https://example.org/fair']);
});

/** Keeps the browser from opening anything; the answer tells what it was asked to open so far. */
async function watchOpened(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const opened: string[] = [];
    window.open = (url) => {
      opened.push(String(url));
      return null;
    };
    Object.assign(window, { opened });
  });
  return () => page.evaluate(() => (window as unknown as { opened: string[] }).opened);
}
