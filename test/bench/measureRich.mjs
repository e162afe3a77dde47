/** A board with everything drawn on it, a photo put into it, and the gallery of samples. */
import { statSync } from 'node:fs';
import { floor, inBrowser, withHost } from './hosts.mjs';
import { openFromStart } from './opening.mjs';
import { sleep } from './page.mjs';
import { panAtHundred, panWholeBoard, zoomOutAndBack } from './scenes.mjs';

const CARDS = 1000;
/** Twelve megapixels. */
const PHOTO = { width: 4000, height: 3000 };

export async function measureRich() {
  const { board, ...app } = await withHost({ cards: CARDS, rich: true }, (address, file) =>
    inBrowser(address, undefined, (bench) => measureBoard(bench, file)),
  );
  const canvas = await inBrowser(floor('canvas'), board, moveAbout);
  const gallery = await withHost({ cards: 50 }, (address) => inBrowser(address, undefined, openGallery));
  return { app, canvas, gallery };
}

const moveAbout = async (bench) => ({
  pan: await panAtHundred(bench),
  panFit: await panWholeBoard(bench),
  zoom: await zoomOutAndBack(bench),
});

async function measureBoard(bench, file) {
  await openFromStart(bench);
  await sleep(1500);
  const board = await bench.page.evaluate(() => globalThis.__bench.board());
  const moves = await moveAbout(bench);
  await bench.page.evaluate(() => globalThis.__bench.reset());
  await sleep(600);
  const photo = await dropPhoto(bench, file);
  return { board, ...moves, photo };
}

/** Drops a photo with as much detail as a camera sees, and waits until it is on its card and in the file. */
async function dropPhoto(bench, file) {
  const { page } = bench;
  const point = await page.evaluate(() => globalThis.__bench.cardPoint(globalThis.__bench.centreCard()));
  await page.mouse.dblclick(point.x, point.y);
  await sleep(300);
  await page.keyboard.type('!');
  await page.keyboard.press('Enter');
  await save(page);
  const before = statSync(file).size;
  await page.evaluate(makePhoto, PHOTO);
  // What making it left behind is not the program's.
  await bench.collectGarbage();
  const seen = await page.evaluate(() => document.querySelectorAll('.card img').length);
  const trace = await bench.measure(async () => {
    await bench.askForEveryFrame(6000);
    await page.evaluate(() => {
      const data = new DataTransfer();
      data.items.add(globalThis.__photo);
      const body = document.querySelector('.board-body');
      const { left, top, width, height } = body.getBoundingClientRect();
      const at = { clientX: left + width / 2, clientY: top + height / 2 };
      body.dispatchEvent(
        new DragEvent('drop', { ...at, dataTransfer: data, bubbles: true, cancelable: true }),
      );
    });
    await page.waitForFunction((count) => document.querySelectorAll('.card img').length > count, seen, {
      timeout: 20_000,
    });
    await sleep(1000);
  });
  await save(page);
  const longest = Math.max(0, ...trace.gaps);
  return { longest, kilobytes: (statSync(file).size - before) / 1000 };
}

async function save(page) {
  await page.locator('.save-state:not([data-state=saved])').waitFor();
  await page.keyboard.press('Control+s');
  await page.locator('.save-state[data-state=saved]').waitFor();
}

/** Runs in the page. */
async function makePhoto({ width, height }) {
  const canvas = new OffscreenCanvas(width, height);
  const pen = canvas.getContext('2d');
  const sky = pen.createLinearGradient(0, 0, width, height);
  sky.addColorStop(0, '#88aacc');
  sky.addColorStop(1, '#553311');
  pen.fillStyle = sky;
  pen.fillRect(0, 0, width, height);
  for (let i = 0; i < 40_000; i++) {
    pen.fillStyle = `hsl(${(i * 47) % 360} 45% ${20 + ((i * 31) % 60)}% / 0.5)`;
    pen.fillRect((i * 7919) % width, (i * 6389) % height, 4 + (i % 60), 4 + ((i * 3) % 60));
  }
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.92 });
  globalThis.__photo = new File([blob], 'photo.jpg', { type: 'image/jpeg' });
}

/** From the first sight of the start screen until every sample is drawn. */
async function openGallery({ page }) {
  await page.locator('section[aria-labelledby=start-samples]').waitFor();
  return page.evaluate(async () => {
    const gallery = 'section[aria-labelledby=start-samples]';
    const count = (what) => document.querySelectorAll(`${gallery} ${what}`).length;
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const isReady = () =>
      count('.map-card:not(.map-card-place)') > 0 && count('.thumbnail img') === count('.map-card');
    while (!isReady() && performance.now() < 20_000) await frame();
    const [seen] = performance.getEntriesByName('first-contentful-paint');
    return { samples: count('.thumbnail img'), ms: performance.now() - (seen?.startTime ?? 0) };
  });
}
