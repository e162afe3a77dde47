/** Writing Chinese with an input method, as a browser reports it. */
import { card, focusFirstCell, newMap } from './board';
import { expect, test } from './fixtures';

test('a composition begun on a cell loses no stroke, and its Enter commits nothing', async ({ studio }) => {
  test.skip(studio.host === 'electron', 'compositions are set through a page’s own protocol session');
  await newMap(studio);
  await focusFirstCell(studio);
  const { page } = studio;
  const session = await page.context().newCDPSession(page);
  const compose = (text: string) =>
    session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  await compose('ㄒ');
  await compose('ㄒㄩ');
  await compose('需');
  await session.send('Input.dispatchKeyEvent', {
    type: 'rawKeyDown',
    key: 'Enter',
    windowsVirtualKeyCode: 229,
  });
  await session.send('Input.insertText', { text: '需求' });
  await expect(page.locator('.writing-field')).toHaveValue('需求');
  await page.keyboard.press('Enter');
  await expect(card(studio, '需求')).toBeVisible();
  await expect(card(studio, '需求')).toHaveCount(1);
});
