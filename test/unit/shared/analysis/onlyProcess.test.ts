import { describe, expect, it } from 'vitest';
import { isOnlyProcess } from '../../../../shared/analysis/onlyProcess';
import type { JourneyKind } from '../../../../shared/model/kinds';
import { buildDocument } from '../../../support/buildDocument';

const steps = (count: number, kind: JourneyKind = 'current') =>
  ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
    .slice(0, count)
    .reduce(
      (built, text) => built.card('Find', 'Do', text),
      buildDocument('Shop')
        .journey('Map', { kind })
        .stage('Find')
        .lane('action', 'Do')
        .lane('thought', 'Think')
        .lane('emotion', 'Feel'),
    );
const told = (builder: ReturnType<typeof steps>): boolean =>
  isOnlyProcess(builder.build().journeys.find(({ name }) => name === 'Map')!);

describe('isOnlyProcess', () => {
  it('is told of steps without a thought or a feeling', () => {
    expect(told(steps(8))).toBe(true);
  });

  it('is content with either of them, and not with one that is hidden', () => {
    expect(told(steps(8).card('Find', 'Think', 'Why?'))).toBe(false);
    expect(told(steps(8).card('Find', 'Feel', 'lost', { score: -1 }))).toBe(false);
    expect(told(steps(8).card('Find', 'Think', 'Why?', { hidden: true }))).toBe(true);
  });

  it('lets a map begin with steps, and a blueprint consist of them', () => {
    expect(told(steps(7))).toBe(false);
    expect(told(steps(8, 'blueprint'))).toBe(false);
  });
});
