import { expect, test } from 'vitest';
import { ACTIONS } from '../../../../renderer/actions/registry';

test('each action has an id and a message of its own', () => {
  expect(new Set(ACTIONS.map(({ id }) => id)).size).toBe(ACTIONS.length);
  for (const { id, label } of ACTIONS) expect(label).toBe(`action.${id}`);
});

test('no two actions share a key', () => {
  // `Alt+s` and `Alt+KeyS` are one.
  const toPress = (keys: string): string => keys.replace(/Key([A-Z])$/, '$1').toLowerCase();
  const keys = ACTIONS.flatMap(({ keys: own = [], webKeys = [] }) => [...own, ...webKeys].map(toPress));
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

test('what a browser keeps for itself has a second way', () => {
  const kept = new Set(['$mod+n', '$mod+w', '$mod+t']);
  for (const action of ACTIONS) {
    if (action.keys?.some((key) => kept.has(key))) expect(action.webKeys, action.id).not.toEqual(undefined);
  }
});
