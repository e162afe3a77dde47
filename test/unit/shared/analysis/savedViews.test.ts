import { expect, test } from 'vitest';
import { NO_FILTER } from '../../../../shared/analysis/filterCards';
import { isSameFilter, toViewFilter } from '../../../../shared/analysis/savedViews';

test('a view is a filter with a name', () => {
  const view = { id: 'v', name: 'IT', owners: ['IT'], hiddenLaneIds: ['lane'], journeyId: 'j' };
  expect(toViewFilter(view)).toEqual({ ...NO_FILTER, owners: ['IT'] });
});

test('the order of values says nothing', () => {
  const one = { ...NO_FILTER, tags: ['a', 'b'] };
  expect(isSameFilter(one, { ...NO_FILTER, tags: ['b', 'a'] })).toBe(true);
  expect(isSameFilter(one, { ...NO_FILTER, tags: ['a'] })).toBe(false);
  expect(isSameFilter(one, { ...one, owners: ['a'] })).toBe(false);
});
