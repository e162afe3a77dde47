import { describe, expect, it } from 'vitest';
import { findClockTurns } from '../../../../shared/analysis/clockTurns';
import { buildDocument } from '../../../support/buildDocument';
import { readSample, sampleFiles } from '../../../support/samples';
import type { Journey } from '../../../../shared/model/types';

/** `09:00`, `09:00-10:00`, `-10:00`, or nothing: one step each, called by its number. */
function turnsOf(times: readonly string[], kind: Journey['kind'] = 'day'): readonly string[] {
  const built = buildDocument('Day').journey('Student', { kind });
  const [journey] = built
    .stage(
      'All',
      times.map((_, index) => String(index + 1)),
    )
    .build().journeys;
  const [stage] = journey!.stages;
  const steps = stage!.steps.map((step, index) => {
    const [startsAt, endsAt] = times[index]!.split('-');
    return { ...step, ...(startsAt && { startsAt }), ...(endsAt && { endsAt }) };
  });
  const timed = { ...journey!, stages: [{ ...stage!, steps }] };
  return findClockTurns(timed).map((turn) =>
    turn.kind === 'ends'
      ? `${turn.step.name} ends ${turn.from} ${turn.to}`
      : `${turn.step.name} after ${turn.before.name}: ${turn.from} ${turn.to}`,
  );
}

describe('a day in the life', () => {
  it('that goes on has no turn, and neither have times that overlap or are not there', () => {
    expect(turnsOf(['07:30', '09:00-10:00', '', '09:30', '09:30', 'soon', '-21:00'])).toEqual([]);
  });

  it('turns where a step starts before the last one that says when it is', () => {
    expect(turnsOf(['10:00', '', '09:00', '09:30'])).toEqual(['3 after 1: 10:00 09:00']);
  });

  it('turns where a step ends before it starts', () => {
    expect(turnsOf(['10:00-09:00', '11:00'])).toEqual(['1 ends 10:00 09:00']);
  });

  it('may pass midnight, between steps and within one', () => {
    expect(turnsOf(['21:00', '23:30', '01:00-07:00'])).toEqual([]);
    expect(turnsOf(['22:00-06:30', '07:00'])).toEqual([]);
  });
});

it('journeys of other kinds have no clock', () => {
  expect(turnsOf(['10:00', '09:00'], 'current')).toEqual([]);
});

it('the samples run forwards', () => {
  for (const file of sampleFiles()) {
    expect([file, ...readSample(file).journeys.flatMap(findClockTurns)]).toEqual([file]);
  }
});
