/** Every screen around the board is clean to axe, in light and in dark. */
import { AxeBuilder } from '@axe-core/playwright';
import { card, centreOf, openSample } from './board';
import { expect, test } from './fixtures';
import type { Studio } from '../support/studio/studio';

interface Screen {
  readonly name: string;
  open(studio: Studio): Promise<void>;
  /** What a person waits for before reading it. */
  readonly seen: string;
}

/** By its name in the palette: whatever has no key is found there. */
const byPalette = (name: string, seen: string): Screen => ({
  name,
  seen,
  async open({ page }) {
    await page.keyboard.press('Control+k');
    await expect(page.locator('.palette input')).toBeFocused();
    await page.keyboard.type(name);
    await expect(page.locator('.palette').getByRole('option').first()).toContainText(name);
    await page.keyboard.press('Enter');
  },
});
const byKey = (name: string, keys: string, seen: string): Screen => ({
  name,
  seen,
  open: ({ page }) => page.keyboard.press(keys),
});
const byTab = (name: string): Screen => ({
  name,
  seen: '.panel-tabs .panel-body',
  open: ({ page }) => page.locator('.panel-tabs').getByRole('tab', { name }).click(),
});
const byCard = (text: string): Screen => ({
  name: `card ${text}`,
  seen: '.panel-title',
  async open(studio) {
    const { x, y } = await centreOf(card(studio, text));
    await studio.page.mouse.click(x, y);
  },
});

const SCREENS: readonly Screen[] = [
  byTab('文件'),
  byTab('人物誌'),
  byTab('管道'),
  byKey('personas', 'Alt+p', '.cast, .persona-gallery, [class*=cast]'),
  byKey('stage sheet', 'Alt+s', 'dialog[open]'),
  byKey('life cycle', 'Alt+y', 'dialog[open]'),
  byKey('translations', 'Alt+t', 'dialog[open]'),
  byKey('settings', 'Control+,', 'dialog[open]'),
  byKey('confidence layer', 'Alt+e', '.card'),
  byKey('comments', 'Alt+c', '.side-panel .panel-title'),
  byKey('snapshots', 'Alt+v', '.side-panel .panel-title'),
  byPalette('儲存乾淨的副本', 'dialog[open]'),
  byPalette('存成範本', 'dialog[open]'),
  byCard('等待信用查核與核保'),
  byCard('貸款專員來電'),
  byKey('outline', 'Alt+o', '.outline'),
];

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing on any screen around the board (${theme})`, async ({ studio }) => {
    test.setTimeout(420_000);
    const { page } = studio;
    await page.emulateMedia({ colorScheme: theme });
    await openSample(studio);
    const found: string[] = [];
    for (const { name, open, seen } of SCREENS) {
      await open(studio);
      await expect(page.locator(seen).first(), name).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).analyze();
      for (const { id, nodes } of violations) {
        found.push(`${name}: ${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
      }
      const isModal = (await page.locator('dialog[open]').count()) > 0;
      if (isModal) await page.keyboard.press('Escape');
      await expect(page.locator('dialog[open]')).toHaveCount(0);
      if (seen.includes('cast'))
        await page.locator('.left-rail').getByRole('button', { name: '選取' }).click();
    }
    expect(found).toEqual([]);
  });
}
