import { expect, it } from 'vitest';
import { createOfferedFile } from '../../../../electron/shell/offeredFile';

const ref = { id: 'a', name: 'a.cjm', place: '~' };

it('is remembered until the page says what it shows', () => {
  const offered = createOfferedFile(() => 0);
  expect(offered.id).toBeUndefined();
  offered.note(ref);
  expect(offered.id).toBe('a');
  offered.clear();
  expect(offered.id).toBeUndefined();
});

it('holds the window no longer than opening takes', () => {
  let now = 0;
  const offered = createOfferedFile(() => now);
  offered.note(ref);
  now = 9_999;
  expect(offered.id).toBe('a');
  now = 10_000;
  expect(offered.id).toBeUndefined();
});
