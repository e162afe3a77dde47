/** Links in texts and cases go to the person's browser when they are asked for, and only then. */
import { card, focusFirstCell, newMap } from './board';
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
  await page.evaluate(() => {
    const opened: string[] = [];
    window.open = (url) => {
      opened.push(String(url));
      return null;
    };
    Object.assign(window, { opened });
  });
  const opened = () => page.evaluate(() => (window as unknown as { opened: string[] }).opened.length);
  const box = (await card(studio, 'report').boundingBox())!;
  const [x, y] = [box.x + 24, box.y + 18];
  await page.mouse.click(x, y);
  await expect(page.locator('.card[data-state~=selected]')).toHaveCount(1);
  expect(await opened()).toBe(0);
  await page.keyboard.press('Control+Shift+Enter');
  await expect.poll(opened).toBe(1);
  await page.mouse.click(x, y, { button: 'right' });
  await page.getByRole('menuitem', { name: '開啟卡片上的連結' }).click();
  await expect.poll(opened).toBe(2);
  await page.keyboard.down('Control');
  await page.mouse.click(x, y);
  await page.keyboard.up('Control');
  await expect.poll(opened).toBe(3);
  expect(await page.evaluate(() => (window as unknown as { opened: string[] }).opened)).toEqual(
    Array.from({ length: 3 }, () => 'https://example.org/report'),
  );
});
