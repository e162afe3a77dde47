/** Shows parts of the page over a real document, real stores and a host without a machine. */
import { act, render, type RenderResult } from '@testing-library/react';
import type { ReactNode } from 'react';
import { MessagesProvider } from '../../renderer/i18n/MessagesProvider';
import { createI18n } from '../../shared/i18n/translator';
import type { Language } from '../../shared/model/kinds';
import type { CjmDocument } from '../../shared/model/types';
import type { ActionContext } from '../../renderer/actions/action';
import { ACTIONS } from '../../renderer/actions/registry';
import { ActionsContext } from '../../renderer/actions/useActions';
import type { Editor, ReadOnlyReason } from '../../renderer/document/editor';
import type { Selection } from '../../renderer/document/selectionStore';
import { EditorContext } from '../../renderer/document/useEditor';
import { HostContext } from '../../renderer/host/hostContext';
import { TooltipProvider } from '../../renderer/ui/Tooltip';
import { createTestEditor } from '../support/createTestEditor';
import { createTestShell, type TestShell } from '../support/createTestShell';
import { createMemoryHost, type MemoryHost, type MemoryHostOptions } from '../support/memoryHost';

export interface Harness extends RenderResult {
  readonly host: MemoryHost;
  readonly shell: TestShell;
}

export interface EditorHarness extends Harness {
  readonly editor: Editor;
}

export interface HarnessOptions {
  readonly language?: Language;
  readonly host?: MemoryHostOptions;
  readonly readOnly?: ReadOnlyReason;
}

export async function renderPart(
  part: ReactNode,
  options: HarnessOptions = {},
  host: MemoryHost = createMemoryHost(options.host),
): Promise<Harness> {
  return show(part, host, undefined, options.language ?? 'en');
}

export async function renderInEditor(
  document: CjmDocument,
  part: ReactNode,
  options: HarnessOptions = {},
): Promise<EditorHarness> {
  const host = createMemoryHost(options.host);
  const editor = createTestEditor(document, host, { readOnly: options.readOnly });
  const shown = await show(
    <EditorContext value={editor}>{part}</EditorContext>,
    host,
    editor,
    options.language ?? 'en',
  );
  return { ...shown, editor };
}

/** Panels follow a selection at lower priority: this waits for them, however busy the machine is. */
export function select({ selection }: Editor, selected: Selection): void {
  act(() => selection.setState({ selection: selected }));
}

async function show(
  part: ReactNode,
  host: MemoryHost,
  editor: Editor | undefined,
  language: Language,
): Promise<Harness> {
  const info = await host.app.info();
  if (!info.ok) throw new Error('The memory host always answers.');
  const shell = createTestShell();
  const getContext = (): ActionContext => ({ host, info: info.value, shell, editor });
  const result = render(
    <MessagesProvider i18n={createI18n(language)}>
      <HostContext value={{ host, info: info.value }}>
        <ActionsContext value={{ actions: ACTIONS, getContext }}>
          <TooltipProvider>{part}</TooltipProvider>
        </ActionsContext>
      </HostContext>
    </MessagesProvider>,
  );
  return { ...result, host, shell };
}
