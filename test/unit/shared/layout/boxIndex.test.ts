import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createBoxIndex } from '../../../../shared/layout/boxIndex';
import { boxesOverlap } from '../../../../shared/layout/curveObstacles';

const box = fc.record({
  x: fc.integer({ min: -500, max: 2000 }),
  y: fc.integer({ min: -500, max: 2000 }),
  width: fc.integer({ min: 0, max: 700 }),
  height: fc.integer({ min: 0, max: 700 }),
});

it('finds what a look at every box finds, each once', () => {
  fc.assert(
    fc.property(fc.array(box), box, (boxes, room) => {
      const found = createBoxIndex(boxes).overlapping(room);
      expect(new Set(found)).toEqual(new Set(boxes.filter((one) => boxesOverlap(room, one))));
      expect(found).toHaveLength(new Set(found).size);
    }),
  );
});
