/**
 * Reads a Chromium trace (category `benchmark`): when frames were presented, and how long input took to be seen.
 *
 * Presented frames count raster and compositing, which requestAnimationFrame hides. `PipelineReporter` spans end
 * at presentation; `EventLatency` spans run from the event's creation to the presentation of its frame.
 */

/** A presented frame later than this is one a person can feel (ms). */
export const LATE_MS = 25;

/** @param {Buffer} buffer */
export function readTrace(buffer) {
  const events = JSON.parse(buffer.toString()).traceEvents;
  const frames = toSpans(events, 'PipelineReporter').map((span) => ({
    ...span,
    state: (span.args.frame_reporter ?? span.args.chrome_frame_reporter)?.state,
  }));
  const presented = frames.filter((frame) => frame.state === 'STATE_PRESENTED_ALL');
  const times = [...new Set(presented.map((frame) => frame.end))].sort((a, b) => a - b);
  const gaps = times
    .slice(1)
    .map((time, i) => time - times[i])
    .filter((gap) => gap > 1);
  const latency = {};
  for (const span of toSpans(events, 'EventLatency')) {
    const about = span.args.event_latency;
    if (about?.display_trace_id === undefined) continue;
    (latency[about.event_type] ??= []).push(span.end - span.begin);
  }
  return {
    gaps,
    late: gaps.length === 0 ? 0 : gaps.filter((gap) => gap > LATE_MS).length / gaps.length,
    latency,
    times,
  };
}

/** Pairs the begin and end events of one name; milliseconds. */
function toSpans(events, name) {
  const open = new Map();
  const spans = [];
  const ordered = events
    .filter((event) => event.name === name && (event.ph === 'b' || event.ph === 'e'))
    .sort((a, b) => a.ts - b.ts || (a.ph === 'e' ? -1 : 1));
  for (const event of ordered) {
    const key = `${event.pid}/${event.id2?.local ?? event.id2?.global ?? event.id}`;
    if (event.ph === 'b') {
      open.set(key, event);
      continue;
    }
    const begin = open.get(key);
    if (!begin) continue;
    open.delete(key);
    spans.push({ begin: begin.ts / 1000, end: event.ts / 1000, args: { ...begin.args, ...event.args } });
  }
  return spans;
}
