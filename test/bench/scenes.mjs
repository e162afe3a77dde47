/** The gestures that are measured. Each returns numbers only; what they mean is in report.mjs. */
import { onClock, sleep } from './page.mjs';
import { summary } from './stats.mjs';

/** Wheel pixels a tick: sixty of them lead from 100 % to 10 %. Much less would count as a pinch. */
const ZOOM_TICK = 17.3;

const frames = (trace) => ({ ...summary(trace.gaps), late: trace.late, count: trace.gaps.length });

/** Wheel panning for three seconds, to and fro, `turn` ticks a leg. */
function panScene(turn) {
  return async (bench) => {
    const trace = await bench.measure(() =>
      bench.wheelRun(180, (i) => {
        const back = Math.floor((i + turn / 2) / turn) % 2 === 1;
        return { x: back ? -20 : 20, y: i % 90 < 45 ? 4 : -4 };
      }),
    );
    return frames(trace);
  };
}

export const panAtHundred = async (bench) => {
  await bench.page.evaluate(() => globalThis.__bench.reset());
  await sleep(400);
  return panScene(90)(bench);
};

export const panWholeBoard = async (bench) => {
  await bench.page.evaluate(() => globalThis.__bench.fit());
  await sleep(400);
  return panScene(60)(bench);
};

export const zoomOutAndBack = async (bench) => {
  await bench.page.evaluate(() => globalThis.__bench.reset());
  await sleep(400);
  const ctrl = 2;
  const trace = await bench.measure(() =>
    bench.wheelRun(120, (i) => ({ x: 0, y: i < 60 ? ZOOM_TICK : -ZOOM_TICK }), ctrl),
  );
  return frames(trace);
};

/** How often a card is pressed in one run. The first time, the page runs code that it has not run before. */
const PRESSES = 5;

/** Mouse down on a card, then dragging it; latencies are pointer event to presentation of its frame. */
export const pressAndDrag = async (bench) => {
  await bench.page.evaluate(() => globalThis.__bench.reset());
  await sleep(400);
  const point = await bench.page.evaluate(() =>
    globalThis.__bench.cardPoint(globalThis.__bench.centreCard()),
  );
  bench.mouse({ type: 'mouseMoved', ...point });
  await sleep(80);
  const release = async () => {
    await bench.page.keyboard.press('Escape');
    bench.mouse({ type: 'mouseReleased', ...point, button: 'left', clickCount: 1 });
    await bench.drain();
  };
  const presses = [];
  for (let i = 0; i < PRESSES; i++) {
    if (i > 0) {
      await release();
      // Nothing is selected again, and the next press is no double click.
      await bench.page.keyboard.press('Escape');
      await sleep(600);
    }
    const trace = await bench.measure(async () => {
      bench.mouse({ type: 'mousePressed', ...point, button: 'left', buttons: 1, clickCount: 1 });
      await sleep(250);
    });
    presses.push(trace.latency.MOUSE_PRESSED?.[0]);
  }
  const drag = await bench.measure(() =>
    onClock(90, (i) => {
      const angle = (i / 90) * 4 * Math.PI;
      bench.mouse({
        type: 'mouseMoved',
        x: point.x + 90 * Math.sin(angle),
        y: point.y + 60 * (1 - Math.cos(angle)),
        button: 'left',
        buttons: 1,
      });
    }),
  );
  await release();
  return {
    firstPress: presses[0],
    press: summary(presses),
    drag: summary(['MOUSE_DRAGGED', 'MOUSE_MOVED'].flatMap((type) => drag.latency[type] ?? [])),
    frames: frames(drag),
  };
};

/** Twenty keys at 14 Hz into the text that has the caret. */
export const typeKeys = async (bench) => {
  const trace = await bench.measure(async () => {
    for (const letter of 'journey map typing 12') {
      bench.key({ type: 'keyDown', text: letter, key: letter, unmodifiedText: letter });
      bench.key({ type: 'keyUp', key: letter });
      await sleep(70);
    }
  });
  return { key: summary(trace.latency.KEY_PRESSED ?? []), frames: frames(trace) };
};
