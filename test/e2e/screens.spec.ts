/** Every screen around the board is clean to axe in every look. */
import { auditScreen } from './axe';
import { card, centreOf, chooseInPalette, openSample } from './board';
import { expect, test } from './fixtures';
import type { Studio } from '../support/studio/studio';

interface Screen {
  readonly name: string;
  open(studio: Studio): Promise<void>;
  /** What a person waits for before reading it. */
  readonly seen: string;
}

/** Whatever has no key is found in the palette. */
const byPalette = (name: string, seen: string): Screen => ({
  name,
  seen,
  open: (studio) => chooseInPalette(studio, name),
});
const byKey = (name: string, keys: string, seen: string): Screen => ({
  name,
  seen,
  open: ({ page }) => page.keyboard.press(keys),
});
const byCard = (text: string): Screen => ({
  name: `card ${text}`,
  seen: '.panel-title',
  async open(studio) {
    const { x, y } = await centreOf(card(studio, text));
    await studio.page.mouse.click(x, y);
  },
});

const CHANNELS: Screen = {
  name: 'channels that differ',
  seen: '.sheet-lowest',
  async open({ page }) {
    await page.keyboard.press('Alt+h');
    const messages = page.getByRole('dialog').getByRole('radiogroup', { name: '品牌訊息' });
    await messages.nth(0).getByRole('radio', { name: '5' }).click();
    await messages.nth(1).getByRole('radio', { name: '2' }).click();
  },
};

const SHEETS: readonly Screen[] = [
  byKey('stage sheet', 'Alt+s', 'dialog[open]'),
  CHANNELS,
  byKey('life cycle', 'Alt+y', 'dialog[open]'),
  byKey('translations', 'Alt+t', 'dialog[open]'),
  byKey('settings', 'Control+,', 'dialog[open]'),
  byPalette('儲存乾淨的副本', 'dialog[open]'),
  byPalette('存成範本', 'dialog[open]'),
];
const BESIDE_THE_BOARD: readonly Screen[] = [
  byKey('confidence layer', 'Alt+e', '.card'),
  byKey('comments', 'Alt+c', '.side-panel .panel-title'),
  byKey('snapshots', 'Alt+v', '.side-panel .panel-title'),
  byCard('等待信用查核與核保'),
  byCard('貸款專員來電'),
];

for (const [where, screens] of [
  ['over the board', SHEETS],
  ['beside the board', BESIDE_THE_BOARD],
] as const) {
  test(`axe finds nothing on any screen ${where}`, async ({ studio }) => {
    test.setTimeout(180_000);
    const { page } = studio;
    await openSample(studio);
    const found: string[] = [];
    for (const { name, open, seen } of screens) {
      await open(studio);
      await expect(page.locator(seen).first(), name).toBeVisible();
      found.push(...(await auditScreen(studio, name)));
      const isModal = (await page.locator('dialog[open]').count()) > 0;
      if (isModal) await page.keyboard.press('Escape');
      await expect(page.locator('dialog[open]')).toHaveCount(0);
    }
    expect(found).toEqual([]);
  });
}
