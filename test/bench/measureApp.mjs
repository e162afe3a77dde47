/** Everything that is measured of the program on one size of board. */
import { openOverAnother } from './opening.mjs';
import { sleep } from './page.mjs';
import { panAtHundred, panWholeBoard, pressAndDrag, typeKeys, zoomOutAndBack } from './scenes.mjs';

export async function measureApp(bench) {
  const opened = await openOverAnother(bench);
  await sleep(1000);
  const heap = await bench.heapMegabytes();
  const elements = await bench.page.evaluate(() => document.querySelectorAll('*').length);
  const board = await bench.page.evaluate(() => globalThis.__bench.board());
  const format = await bench.page.evaluate(() => globalThis.__bench.measureFormat());
  const layout = await bench.page.evaluate(() => globalThis.__bench.measureLayout());
  const open = { ...opened, parse: format.parse, layout };
  const pan = await panAtHundred(bench);
  const panFit = await panWholeBoard(bench);
  const zoom = await zoomOutAndBack(bench);
  const drag = await pressAndDrag(bench);
  await bench.page.evaluate(() => globalThis.__bench.reset());
  await sleep(600);
  const command = await bench.page.evaluate(() =>
    globalThis.__bench.measureCommand(globalThis.__bench.centreCard()),
  );
  await sleep(400);
  const point = await bench.page.evaluate(() =>
    globalThis.__bench.cardPoint(globalThis.__bench.centreCard()),
  );
  await bench.page.mouse.dblclick(point.x, point.y);
  await sleep(300);
  const type = await typeKeys(bench);
  await bench.page.keyboard.press('Enter');
  const save = await bench.measure(async () => {
    await bench.askForEveryFrame(1200);
    await sleep(100);
    await bench.page.keyboard.press('Control+s');
    await sleep(1200);
  });
  return {
    open,
    heap,
    elements,
    board,
    format,
    pan,
    panFit,
    zoom,
    drag,
    command,
    type,
    save: Math.max(0, ...save.gaps),
  };
}
