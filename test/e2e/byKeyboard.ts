/** What a person does who never touches the mouse. */
import type { Locator, Page } from '@playwright/test';
import { join } from 'node:path';
import type { Studio } from '../support/studio/studio';
import { expect } from './fixtures';

/** A key or a chord is one action; a text costs nothing, however long it is. */
export interface CountedKeys {
  readonly actions: number;
  /** The same key several times costs as many actions. */
  press(keys: string, times?: number): Promise<void>;
  type(text: string): Promise<void>;
}

export function countKeys({ keyboard }: Page): CountedKeys {
  let actions = 0;
  return {
    get actions() {
      return actions;
    },
    async press(keys, times = 1) {
      for (let left = times; left > 0; left--) {
        actions += 1;
        await keyboard.press(keys);
      }
    },
    type: (text) => keyboard.type(text),
  };
}

/** From now on, until the page is loaded again. Answers how often a mouse, a pen or a finger was used. */
export async function watchPointer(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const seen = { pointer: 0 };
    for (const name of ['pointerdown', 'pointermove', 'wheel'] as const)
      window.addEventListener(name, () => (seen.pointer += 1), { capture: true, passive: true });
    Object.assign(window, { seen });
  });
  return () => page.evaluate(() => (window as unknown as { seen: { pointer: number } }).seen.pointer);
}

/** Tab, or Shift+Tab, until the keyboard is there. */
export async function tabTo(page: Page, goal: Locator, keys: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(goal).toBeVisible();
  for (let pressed = 0; pressed < MOST_TABS; pressed++) {
    if (await goal.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(keys);
  }
  throw new Error(`Not reached with ${MOST_TABS} times ${keys}: ${String(goal)}`);
}

/** More than any screen has controls. */
const MOST_TABS = 60;

/** Saves under a name in the maps folder, by the host's own way of asking. */
export async function saveByKeyboard(studio: Studio, name: string): Promise<void> {
  const { page } = studio;
  await studio.saveNext(join(studio.mapsDir, name));
  await page.keyboard.press('Control+s');
  if (studio.host === 'web') {
    await expect(page.getByRole('dialog').getByRole('textbox')).toBeFocused();
    await page.keyboard.press('Control+a');
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
  await expect(page.locator('.save-state')).toHaveAttribute('data-state', 'saved');
}
