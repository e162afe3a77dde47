import { expect, test } from 'vitest';
import { ACTIONS } from '../../../../renderer/actions/registry';

test('each action has an id and a message of its own', () => {
  expect(new Set(ACTIONS.map(({ id }) => id)).size).toBe(ACTIONS.length);
  for (const { id, label } of ACTIONS) expect(label).toBe(`action.${id}`);
});

test('no two actions share a key', () => {
  const keys = ACTIONS.flatMap((action) => [...(action.keys ?? []), ...(action.webKeys ?? [])]);
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

test('what a browser keeps for itself has a second way', () => {
  const kept = new Set(['$mod+n', '$mod+w', '$mod+t']);
  for (const action of ACTIONS) {
    if (action.keys?.some((key) => kept.has(key))) expect(action.webKeys, action.id).not.toEqual(undefined);
  }
});
