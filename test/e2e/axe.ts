/** What axe finds on a screen, in every look the program has. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Studio } from '../support/studio/studio';

type Look = 'light' | 'dark' | 'contrast';

/** The program follows the system where its settings do not say otherwise. */
const SYSTEM: Readonly<Record<Look, Parameters<Page['emulateMedia']>[0]>> = {
  light: { colorScheme: 'light', contrast: 'no-preference' },
  dark: { colorScheme: 'dark', contrast: 'no-preference' },
  contrast: { colorScheme: 'light', contrast: 'more' },
};

/** Where a look can say something else about the same screen; high contrast promises more than the others. */
const COLOUR_RULES: Readonly<Record<Exclude<Look, 'light'>, string[]>> = {
  dark: ['color-contrast', 'link-in-text-block'],
  contrast: ['color-contrast-enhanced', 'link-in-text-block'],
};

/** Each violation with the screen, the look and the elements. The look is light again afterwards. */
export async function auditScreen({ page }: Studio, screen: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const look of ['light', 'dark', 'contrast'] as const) {
    await wear(page, look);
    // In this page alone: the other way opens a page of its own for every run.
    const axe = new AxeBuilder({ page }).setLegacyMode();
    const { violations } = await (look === 'light' ? axe : axe.withRules(COLOUR_RULES[look])).analyze();
    for (const { id, nodes } of violations)
      found.push(`${screen}, ${look}: ${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  }
  await wear(page, 'light');
  return found;
}

/** Without motion, so that no colour is on its way into another. */
async function wear(page: Page, look: Look): Promise<void> {
  await page.emulateMedia({ ...SYSTEM[look], reducedMotion: 'reduce' });
  await page.locator(`html[data-theme=${look}][data-motion=reduced]`).waitFor({ state: 'attached' });
}
