/** Everything a person reads comes from the catalogue, and assistive technology finds its way. */
import AxeBuilder from '@axe-core/playwright';
import { card, centreOf, newMap, openSample } from './board';
import { expect, test } from './fixtures';

test('axe finds nothing on the start screen, the board, the inspector and the key sheet', async ({
  studio,
}) => {
  const { page } = studio;
  const violations = async (where: string) => {
    const { violations: found } = await new AxeBuilder({ page }).analyze();
    return found.map(
      ({ id, nodes }) => `${where}: ${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
    );
  };
  await expect(page.getByRole('button', { name: /新的旅程地圖|New journey map/ })).toBeVisible();
  expect(await violations('start')).toEqual([]);
  await openSample(studio);
  expect(await violations('board')).toEqual([]);
  const { x, y } = await centreOf(card(studio, '溝通不良'));
  await page.mouse.click(x, y);
  await expect(page.getByRole('heading', { name: '痛點' })).toBeVisible();
  expect(await violations('card')).toEqual([]);
  await page.keyboard.press('F1');
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await violations('keys')).toEqual([]);
});

test('in the pseudo-language no text of the program is outside the catalogue', async ({ studio }) => {
  test.skip(studio.host !== 'web', 'the language is chosen in the address');
  const { page } = studio;
  await page.goto(`${page.url().split('?')[0] ?? ''}?language=pseudo`);
  const loose = () =>
    page.evaluate(() => {
      const found: string[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = (node.textContent ?? '').trim();
        const mine = node.parentElement?.closest(
          '.card, .stage-header, .curves, .for-readers, kbd, script, [data-document-text]',
        );
        if (/\p{L}/u.test(text) && !text.includes('⟦') && !text.includes('⟧') && !mine) found.push(text);
      }
      return found;
    });
  await expect(page.getByRole('button', { name: /New journey map/ })).toBeVisible();
  expect(await loose()).toEqual([]);
  await newMap(studio);
  // The panel comes a moment after the board, and holds most of the texts.
  await expect(page.getByRole('heading', { name: /What is this map for/ })).toBeVisible();
  await expect(page.getByRole('button', { name: /Fit the map/ })).toBeVisible();
  expect(await loose()).toEqual([]);
});

test('what is on looks otherwise than what is off, also in the colours of the system', async ({ studio }) => {
  const { page } = studio;
  await page.emulateMedia({ forcedColors: 'active' });
  await openSample(studio);
  const { x, y } = await centreOf(card(studio, '溝通不良'));
  await page.mouse.click(x, y);
  const paper = (name: string): Promise<string> =>
    page
      .getByRole('radio', { name, exact: true })
      .evaluate((button) => getComputedStyle(button).backgroundColor);
  await expect(page.getByRole('radio', { name: '高', exact: true })).toBeChecked();
  expect(await paper('高')).not.toBe(await paper('低'));
});
