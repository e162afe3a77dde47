/** Where the keyboard is when a dialog has opened. */
import './jsdom';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { Chips } from '../../renderer/ui/Chips';
import { Dialog } from '../../renderer/ui/Dialog';

afterEach(cleanup);

function open(disabled: boolean): void {
  render(
    <Dialog title="Rate it" closeLabel="Close" onClose={() => undefined}>
      <Chips
        label="Rating"
        value={undefined}
        disabled={disabled}
        choices={['1', '2'].map((value) => ({ value, label: value }))}
        onChoose={() => undefined}
      />
      <button type="button">Done</button>
    </Dialog>,
  );
}

test('it begins at the first of a group of choices, not at the group, which shows no focus', () => {
  open(false);
  expect(document.activeElement).toBe(screen.getByRole('radio', { name: '1' }));
});

test('it begins at what can be used', () => {
  open(true);
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Done' }));
});
