/** Opening the one file of the maps folder, as a person does, and how long it takes. */
import { sleep } from './page.mjs';

/** The first map of a window: nothing of the board has run yet. */
export async function openFromStart(bench) {
  await bench.page.getByRole('button', { name: /開啟檔案|Open a file/ }).click();
  return pickTheFile(bench);
}

/** The next map of a window that shows one already. */
export async function openOverAnother(bench) {
  const { page } = bench;
  await page
    .getByRole('button', { name: /首購房貸|First-home mortgage/ })
    .first()
    .click();
  await page.locator('.card').first().waitFor();
  await sleep(1000);
  await page.getByRole('button', { name: /選單與設定|Menu and settings/ }).click();
  await page.getByRole('menuitem', { name: /^(開啟|Open)/ }).click();
  return pickTheFile(bench);
}

/** Picks the only file of the maps folder, and measures until its cards are there and an arrow key is answered. */
async function pickTheFile({ page }) {
  await page.getByRole('option', { name: /bench/ }).click();
  await sleep(1500);
  return page.evaluate(async () => {
    const button = [...document.querySelectorAll('[role=dialog] button, dialog button')].at(-1);
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const before = globalThis.__bench;
    const start = performance.now();
    button.click();
    while (globalThis.__bench === before || !globalThis.__bench?.ready()) {
      if (performance.now() - start > 20_000) throw new Error('The file did not open within 20 s.');
      await frame();
    }
    const mounted = performance.now() - start;
    const field = document.querySelector('.writing-field');
    field.focus();
    const cell = () => document.getElementById('board-active-cell')?.getAttribute('aria-colindex');
    const press = () =>
      field.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, cancelable: true }),
      );
    const left = cell();
    press();
    // The first arrow may only put the cursor into the first cell.
    if (cell() === left) press();
    for (let i = 0; i < 120 && cell() === left; i++) await frame();
    return { mounted, total: performance.now() - start };
  });
}
