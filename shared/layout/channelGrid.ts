/**
 * A channel lane, computed: a row for each channel, a dot in each step where a touchpoint uses it, and the way the
 * customer takes from dot to dot.
 */
import { shownCards } from '../model/shownCards';
import type { Channel, Id, Journey } from '../model/types';
import type { StepColumn } from './bandTypes';
import type { Point } from './boxes';
import type { ChannelDot, ChannelGrid, ChannelRow } from './layoutTypes';
import { CELL_PADDING, CHANNEL_GRID_TOP, CHANNEL_ROW_HEIGHT } from './metrics';

/** Touchpoints that use channels, step by step in the order of the board. */
export interface ChannelUse {
  /** In the order of the document, those that are used. */
  readonly channels: readonly Channel[];
  /** By column: the channels in the order the customer meets them. */
  readonly steps: readonly (readonly Id[])[];
}

export function toChannelUse(
  journey: Journey,
  channels: readonly Channel[],
  columns: readonly StepColumn[],
): ChannelUse {
  const lanes = new Set(journey.lanes.filter(({ kind }) => kind === 'touchpoint').map(({ id }) => id));
  const byStep = new Map<Id, Set<Id>>();
  for (const card of shownCards(journey)) {
    if (!lanes.has(card.lane) || !card.channelIds) continue;
    const met = byStep.get(card.step);
    if (met) for (const id of card.channelIds) met.add(id);
    else byStep.set(card.step, new Set(card.channelIds));
  }
  const steps = columns.map(({ step }) => [...(byStep.get(step.id) ?? [])]);
  const used = new Set(steps.flat());
  return { channels: channels.filter(({ id }) => used.has(id)), steps };
}

export function channelGridHeight({ channels }: ChannelUse): number {
  return channels.length === 0 ? 0 : CHANNEL_GRID_TOP + channels.length * CHANNEL_ROW_HEIGHT + CELL_PADDING;
}

export function layoutChannelGrid(
  laneId: Id,
  laneY: number,
  { channels, steps }: ChannelUse,
  columns: readonly StepColumn[],
  nameOf: (channel: Channel) => string,
): ChannelGrid | undefined {
  if (channels.length === 0) return undefined;
  const rows = channels.map((channel, index): ChannelRow => ({
    channelId: channel.id,
    name: nameOf(channel),
    icon: channel.icon ?? 'dot',
    y: laneY + CHANNEL_GRID_TOP + (index + 0.5) * CHANNEL_ROW_HEIGHT,
  }));
  const rowOf = new Map(rows.map((row) => [row.channelId, row]));
  const dots = columns.flatMap(({ x, width }, column): readonly ChannelDot[] => {
    const met = (steps[column] ?? []).filter((id) => rowOf.has(id));
    return met.map((channelId, order) => ({
      channelId,
      column,
      x: x + (width * (order + 1)) / (met.length + 1),
      y: rowOf.get(channelId)?.y ?? laneY,
    }));
  });
  return { laneId, rows, dots, path: toPath(dots) };
}

/** From dot to dot in curves that leave and arrive level. */
function toPath(dots: readonly Point[]): string {
  const n = (value: number): string => String(Math.round(value * 100) / 100);
  return dots
    .map(({ x, y }, index) => {
      const before = dots[index - 1];
      if (!before) return `M${n(x)},${n(y)}`;
      const middle = (before.x + x) / 2;
      return `C${n(middle)},${n(before.y)},${n(middle)},${n(y)},${n(x)},${n(y)}`;
    })
    .join('');
}
