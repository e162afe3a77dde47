import { describe, expect, it } from 'vitest';
import { toGridKey, toWritingKey, type KeyPress } from '../../../../renderer/keyboard/gridKeys';
import { looksLikeScore, parseScore } from '../../../../renderer/keyboard/scoreSession';

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

describe('keys while writing', () => {
  it.each([
    ['Enter', {}, 'commit'],
    ['Enter', { shiftKey: true }, undefined],
    ['Enter', { ctrlKey: true }, 'another'],
    ['Enter', { metaKey: true }, 'another'],
    ['Tab', {}, 'next'],
    ['Tab', { shiftKey: true }, 'previous'],
    ['Escape', {}, 'cancel'],
    ['z', { ctrlKey: true }, 'undo'],
    ['Z', { ctrlKey: true, shiftKey: true }, 'redo'],
    ['y', { ctrlKey: true }, 'redo'],
    ['ArrowLeft', {}, undefined],
    ['s', { ctrlKey: true }, undefined],
    ['Delete', {}, undefined],
  ] as const)('%s %o means %s', (key, held, meaning) => {
    expect(toWritingKey(press(key, held))).toBe(meaning);
  });
});

describe('keys on the grid', () => {
  it('moves with arrows, carries with Alt, and leaves Ctrl with arrows to the page', () => {
    expect(toGridKey(press('ArrowUp'))).toEqual({ kind: 'go', direction: 'up', extend: false });
    expect(toGridKey(press('ArrowUp', { altKey: true }))).toEqual({ kind: 'carry', arrow: 'up', far: false });
    expect(toGridKey(press('ArrowUp', { altKey: true, shiftKey: true }))).toMatchObject({ far: true });
    expect(toGridKey(press('ArrowUp', { ctrlKey: true }))).toBeUndefined();
  });

  it('goes to the ends of the row, and of the board with Ctrl', () => {
    expect(toGridKey(press('Home'))).toMatchObject({ direction: 'rowStart' });
    expect(toGridKey(press('End', { ctrlKey: true }))).toMatchObject({ direction: 'bottom' });
  });

  it.each(['Tab', 'a', '字', ' ', 'Delete', 'Backspace'])('lets %j through', (key) => {
    expect(toGridKey(press(key))).toBeUndefined();
  });

  it.each(['Enter', 'F2'])('edits with %s', (key) => {
    expect(toGridKey(press(key))).toEqual({ kind: 'edit' });
  });
});

describe('a typed score', () => {
  it.each([
    ['1.5', 1.5],
    ['-2', -2],
    ['−0.5', -0.5],
    ['+1', 1],
    ['.5', 0.5],
    ['１．５', 1.5],
    ['1,5', 1.5],
  ])('reads %s', (text, score) => {
    expect(looksLikeScore(text)).toBe(true);
    expect(parseScore(text)).toBe(score);
  });

  it.each(['-', '1.2.3', '2x', ''])('does not read %j', (text) => {
    expect(parseScore(text)).toBeUndefined();
  });

  it('does not take words for a number', () => {
    expect(looksLikeScore('焦慮')).toBe(false);
  });
});
