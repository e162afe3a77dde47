import './jsdom';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, test } from 'vitest';
import { ChipInput } from '../../renderer/ui/ChipInput';
import { InlineRename } from '../../renderer/ui/InlineRename';
import { NumberField } from '../../renderer/ui/NumberField';
import { flushPendingDrafts } from '../../renderer/ui/pendingDrafts';
import { TextField } from '../../renderer/ui/TextField';

afterEach(cleanup);

/** One of the fields that hold a text back, and what it has handed on. */
function show(kind: 'number' | 'chip' | 'name') {
  const got: unknown[] = [];
  const take = (value: unknown): void => void got.push(value);
  const field = {
    number: <NumberField label="field" value={1} onCommit={take} />,
    chip: <ChipInput label="field" values={['a']} removeLabel={(word) => word} onCommit={take} />,
    name: <Name onName={take} />,
  }[kind];
  const { unmount } = render(field);
  const user = userEvent.setup();
  const type = async (keys: string): Promise<void> => {
    await user.click(screen.getByLabelText('field'));
    await user.keyboard(keys);
  };
  return { got, unmount, user, type };
}

/** As lists do it: the field goes when it is done, and a key gives the keyboard back to the list. */
function Name({ onName }: { readonly onName: (name: string) => void }) {
  const [renaming, setRenaming] = useState(true);
  return (
    <>
      <button type="button">list</button>
      {renaming && (
        <InlineRename
          label="field"
          value="Ann"
          onDone={(name, left) => {
            setRenaming(false);
            if (left === 'key') screen.getByRole('button').focus();
            onName(name);
          }}
        />
      )}
    </>
  );
}

const CASES = [
  { kind: 'number', keys: '5', handed: 15 },
  { kind: 'chip', keys: 'b', handed: ['a', 'b'] },
  { kind: 'name', keys: 'a', handed: 'Anna' },
] as const;

describe.each(CASES)('what is typed into the field for a $kind', ({ kind, keys, handed }) => {
  test('is handed on, once, when someone needs the whole truth', async () => {
    const { got, unmount, type } = show(kind);
    await type(keys);
    expect(got).toEqual([]);
    flushPendingDrafts();
    flushPendingDrafts();
    expect(got).toEqual([handed]);
    unmount();
    expect(got).toEqual([handed]);
  });

  test('is handed on when the field goes away', async () => {
    const { got, unmount, type } = show(kind);
    await type(keys);
    unmount();
    expect(got).toEqual([handed]);
  });

  test('stays while an input method is not done with it', async () => {
    const { got, type } = show(kind);
    await type(keys);
    fireEvent.compositionStart(screen.getByLabelText('field'));
    flushPendingDrafts();
    expect(got).toEqual([]);
    fireEvent.compositionEnd(screen.getByLabelText('field'));
    flushPendingDrafts();
    expect(got).toEqual([handed]);
  });

  test('is handed on once by Enter', async () => {
    const { got, unmount, type } = show(kind);
    await type(`${keys}{Enter}`);
    unmount();
    expect(got).toEqual([handed]);
  });
});

test('Escape gives the old number and no word', async () => {
  for (const { kind, keys } of [CASES[0], CASES[1]]) {
    const { got, unmount, type } = show(kind);
    await type(`${keys}{Escape}`);
    flushPendingDrafts();
    unmount();
    expect(got).toEqual([]);
  }
});

test('Escape closes what is around the field only where there is nothing to take back', async () => {
  for (const { kind, keys } of [CASES[0], CASES[1]]) {
    const { unmount, type } = show(kind);
    await type(keys);
    const escape = (): boolean => fireEvent.keyDown(screen.getByLabelText('field'), { key: 'Escape' });
    // False: it was kept from the browser, which would close the sheet.
    expect([escape(), escape()], kind).toEqual([false, true]);
    unmount();
  }
});

test('Escape gives the old name, though the keyboard leaves the field with it', async () => {
  const { got, type } = show('name');
  await type('a{Escape}');
  expect(got).toEqual(['Ann']);
  expect(document.activeElement).toBe(screen.getByRole('button'));
});

test('a name that was not changed is not handed on by others', async () => {
  const { got, unmount } = show('name');
  flushPendingDrafts();
  unmount();
  expect(got).toEqual([]);
});

describe('Escape in a field for a text', () => {
  function Text() {
    const [text, setText] = useState('before');
    return <TextField label="field" value={text} onCommit={setText} />;
  }
  const field = (): HTMLElement => screen.getByLabelText('field');

  test('gives back what was typed over', async () => {
    render(<Text />);
    const user = userEvent.setup();
    await user.type(field(), ' and after');
    flushPendingDrafts();
    await user.keyboard('{Escape}');
    expect(field()).toHaveProperty('value', 'before');
  });

  test('keeps what Enter has finished, and takes back only what was typed since', async () => {
    render(<Text />);
    const user = userEvent.setup();
    await user.type(field(), ' and after{Enter}{Escape}');
    expect(field()).toHaveProperty('value', 'before and after');
    await user.keyboard('!{Escape}');
    expect(field()).toHaveProperty('value', 'before and after');
  });
});

test('a text of one line stays one, however many it is shown on', async () => {
  const got: string[] = [];
  render(<TextField label="field" value="" wraps onCommit={(text) => got.push(text)} />);
  const user = userEvent.setup();
  await user.click(screen.getByLabelText('field'));
  await user.paste('Ann \n of the\r\nshop');
  await user.keyboard('!{Enter}');
  expect(got).toEqual(['Ann of the shop!']);
  expect(fireEvent.keyDown(screen.getByLabelText('field'), { key: 'Enter' })).toBe(false);
});
