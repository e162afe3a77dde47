/**
 * Drives one page like a hand would, and measures what the browser presented meanwhile.
 *
 * Input goes through CDP on a 60 Hz clock that never waits for the page. Chromium does not merge injected wheel
 * events as it does real ones, so at most two are under way and further deltas add up and go with the next answer, as
 * in its own queue. Were they to wait for the next tick, a tick that falls together with a frame would leave out
 * every second frame, ours and the floors' alike.
 */
import { readTrace } from './trace.mjs';

const TICK_MS = 1000 / 60;
export const VIEWPORT = { width: 1440, height: 900 };
const CENTRE = { x: VIEWPORT.width / 2, y: VIEWPORT.height / 2 };
export const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** @param {import('@playwright/test').Browser} browser */
export async function openBenchPage(browser, url, board) {
  const context = await browser.newContext({ viewport: VIEWPORT });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  const errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  let sent = 0;
  let answered = 0;
  const underWay = new Set();

  await cdp.send('Runtime.enable');
  await cdp.send('Runtime.addBinding', { name: '__wheelAnswered' });
  let onAnswer = () => undefined;
  cdp.on('Runtime.bindingCalled', (event) => {
    if (event.name !== '__wheelAnswered') return;
    answered++;
    onAnswer();
  });
  await page.addInitScript(() => {
    addEventListener('wheel', () => globalThis.__wheelAnswered?.(''), { capture: true, passive: true });
  });
  // The canvas floor paints the cards of our own layout.
  if (board) await page.addInitScript((value) => (globalThis.__board = value), board);
  await page.goto(url, { waitUntil: 'commit' });

  function track(promise) {
    const settled = promise.catch(() => undefined).finally(() => underWay.delete(settled));
    underWay.add(settled);
  }
  const mouse = (event) => track(cdp.send('Input.dispatchMouseEvent', { pointerType: 'mouse', ...event }));
  const key = (event) => track(cdp.send('Input.dispatchKeyEvent', event));

  /** Until the page has answered everything sent so far and drawn once more. */
  async function drain() {
    await Promise.race([Promise.all([...underWay]), sleep(15_000)]);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  }

  async function wheelRun(ticks, deltaAt, modifiers = 0) {
    const rest = { x: 0, y: 0 };
    const push = () => {
      if (sent - answered >= 2 || (rest.x === 0 && rest.y === 0)) return;
      sent++;
      mouse({ type: 'mouseWheel', ...CENTRE, deltaX: rest.x, deltaY: rest.y, modifiers });
      rest.x = rest.y = 0;
    };
    onAnswer = push;
    await onClock(ticks, (i) => {
      const delta = deltaAt(i);
      rest.x += delta.x;
      rest.y += delta.y;
      push();
    });
    for (let i = 0; i < 200 && (sent > answered || rest.x !== 0 || rest.y !== 0); i++) {
      push();
      await sleep(16);
    }
    sent = answered;
  }

  /** Presented frames and latencies while `body` runs. */
  async function measure(body) {
    await drain();
    await sleep(200);
    await browser.startTracing(page, { categories: ['-*', 'benchmark'] });
    await body();
    await drain();
    return readTrace(await browser.stopTracing());
  }

  /** Changes one pixel at every frame, so that a gap between presented frames is a hold-up and not a rest. */
  function askForEveryFrame(duration) {
    return page.evaluate((length) => {
      const dot = document.body.appendChild(document.createElement('div'));
      dot.style.cssText = 'position:fixed;left:0;top:0;width:1px;height:1px;z-index:9';
      const end = performance.now() + length;
      let red = false;
      const step = (now) => {
        red = !red;
        dot.style.background = red ? 'red' : 'blue';
        if (now < end) requestAnimationFrame(step);
        else dot.remove();
      };
      requestAnimationFrame(step);
    }, duration);
  }

  async function collectGarbage() {
    await cdp.send('HeapProfiler.enable');
    await cdp.send('HeapProfiler.collectGarbage');
    await cdp.send('HeapProfiler.disable');
  }

  async function heapMegabytes() {
    await collectGarbage();
    const { usedSize } = await cdp.send('Runtime.getHeapUsage');
    return usedSize / 1e6;
  }

  return {
    page,
    cdp,
    errors,
    mouse,
    key,
    drain,
    wheelRun,
    measure,
    askForEveryFrame,
    collectGarbage,
    heapMegabytes,
    close: () => context.close(),
  };
}

/** Calls `act(i)` on a 60 Hz clock. */
export async function onClock(ticks, act) {
  const start = performance.now();
  for (let i = 0; i < ticks; i++) {
    const wait = start + i * TICK_MS - performance.now();
    if (wait > 0) await sleep(wait);
    act(i);
  }
}
