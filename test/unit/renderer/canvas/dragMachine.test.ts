import { describe, expect, it } from 'vitest';
import {
  advance,
  IDLE,
  type DragInput,
  type DragState,
  type DragStep,
} from '../../../../renderer/canvas/gestures/dragMachine';

function play(...inputs: DragInput<string>[]) {
  let state: DragState<string> = IDLE;
  const outcomes: string[] = [];
  for (const input of inputs) {
    const step: DragStep<string> = advance(state, input);
    state = step.state;
    outcomes.push(step.outcome);
  }
  return { state, outcomes };
}
const press = { kind: 'press', target: 'card', at: { x: 10, y: 10 } } as const;
const move = (x: number) => ({ kind: 'move', at: { x, y: 10 } }) as const;
const release = { kind: 'release', at: { x: 0, y: 0 } } as const;

describe('the drag machine', () => {
  it('takes a press and release for a click, however the hand trembles', () => {
    expect(play(press, move(12), release).outcomes).toEqual(['none', 'none', 'click']);
  });

  it('drags from the threshold on, also back over the place where it began', () => {
    expect(play(press, move(14), move(10), release).outcomes).toEqual(['none', 'drag', 'drag', 'drop']);
  });

  it('forgets everything on cancel, so that a late release drops nothing', () => {
    const { state, outcomes } = play(press, move(40), { kind: 'cancel' }, move(60), release);
    expect(outcomes).toEqual(['none', 'drag', 'cancel', 'none', 'none']);
    expect(state).toEqual(IDLE);
  });

  it('answers a new press after a lost release', () => {
    expect(play(press, move(40), press, release).outcomes).toEqual(['none', 'drag', 'none', 'click']);
  });
});
