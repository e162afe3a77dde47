/**
 * While the board moves it is painted on a canvas; at rest the page draws it. Nobody should see one take over from the
 * other.
 */
import type { Page } from '@playwright/test';
import { openSample } from './board';
import { expect, test } from './fixtures';

/** Pixels the board is dragged to the left. */
const SHIFT = 20;
/** Of 255, in any of the three colours: edges of letters differ by less. */
const SEEN = 70;
/** What hangs on the pointer is there at rest alone. Words that jump by a pixel are thousands. */
const MOST_DIFFERENT = 600;

test('the board looks the same while it moves as when it rests', async ({ studio }) => {
  const { page } = studio;
  await openSample(studio);
  const board = (await page.locator('.board-body').boundingBox())!;
  const clip = { x: board.x, y: board.y, width: board.width - SHIFT, height: board.height };
  const hand = { x: board.x + board.width * 0.6, y: board.y + board.height * 0.4 };
  await page.mouse.move(hand.x, hand.y);
  const look = () => page.screenshot({ clip: { ...clip, x: clip.x + SHIFT } });
  let atRest = await look();
  await expect
    .poll(async () => {
      const before = atRest;
      atRest = await look();
      return atRest.equals(before);
    })
    .toBe(true);

  // The clock stands still while the picture is taken: the board would come to rest before a slow one is done.
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 1000);
  await page.mouse.down({ button: 'middle' });
  for (let moved = 0; moved <= SHIFT; moved++) await page.mouse.move(hand.x - moved, hand.y);
  await page.clock.runFor(50);
  await expect(page.locator('.curve-label').first()).toBeHidden();
  const moving = await page.screenshot({ clip });
  await page.clock.resume();
  await page.mouse.up({ button: 'middle' });
  expect(await countDifferent(page, atRest, moving)).toBeLessThan(MOST_DIFFERENT);
});

function countDifferent(page: Page, ...shots: readonly [Buffer, Buffer]): Promise<number> {
  return page.evaluate(
    async ([seen, ...pictures]) => {
      const [one, other] = await Promise.all(
        pictures.map(async (data) => {
          const image = new Image();
          image.src = `data:image/png;base64,${data}`;
          await image.decode();
          const pen = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
          pen.drawImage(image, 0, 0);
          return pen.getImageData(0, 0, image.width, image.height).data;
        }),
      );
      let count = 0;
      for (let at = 0; at < one!.length; at += 4) {
        if ([0, 1, 2].some((color) => Math.abs(one![at + color]! - other![at + color]!) > seen)) count++;
      }
      return count;
    },
    [SEEN, ...shots.map((shot) => shot.toString('base64'))] as const as [number, ...string[]],
  );
}
