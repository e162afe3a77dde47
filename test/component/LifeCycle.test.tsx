import './jsdom';
import { cleanup, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, expect, test } from 'vitest';
import { showJourney } from '../../renderer/document/showJourney';
import { useEditor } from '../../renderer/document/useEditor';
import { LifeCycle } from '../../renderer/lifecycle/LifeCycle';
import { buildDocument } from '../support/buildDocument';
import { renderInEditor } from './harness';

afterEach(cleanup);

const BANK = buildDocument('Bank').journey('Apply').stage('').journey('Repay').stage('Pay').build();

function OpenedFromRepay() {
  const editor = useEditor();
  const [open, setOpen] = useState(false);
  function onClick(): void {
    showJourney(editor, 'journey:Repay');
    setOpen(true);
  }
  return open ? <LifeCycle onClose={() => setOpen(false)} /> : <button onClick={onClick}>Open</button>;
}

test('begins at the journey that is shown: Enter leads nowhere else', async () => {
  await renderInEditor(BANK, <OpenedFromRepay />);
  await userEvent.setup().click(screen.getByRole('button', { name: 'Open' }));
  expect(document.activeElement).toBe(screen.getByRole('button', { name: /^Repay/ }));
});

test('says of a stage without a name what the board says', async () => {
  await renderInEditor(BANK, <LifeCycle onClose={() => undefined} />);
  expect(screen.getByText(/^Untitled/)).toBeTruthy();
});
