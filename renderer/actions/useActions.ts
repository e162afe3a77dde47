/** How components offer actions: by id, with their state kept fresh. The list itself comes from the registry. */
import { createContext, useContext, useSyncExternalStore } from 'react';
import { flushPendingDrafts } from '../ui/pendingDrafts';
import type { Action, ActionContext } from './action';
import { keysOf, toKeyText } from './keyText';

export interface ActionsValue {
  readonly actions: readonly Action[];
  readonly getContext: () => ActionContext;
}

export const ActionsContext = createContext<ActionsValue | undefined>(undefined);

function useActionsValue(): ActionsValue {
  const value = useContext(ActionsContext);
  if (!value) throw new Error('useActions needs the actions above it.');
  return value;
}

export function runAction({ actions, getContext }: ActionsValue, id: string): void {
  const action = actions.find((candidate) => candidate.id === id);
  if (!action) throw new Error(`There is no action ${id}.`);
  flushPendingDrafts();
  const context = getContext();
  if (action.enabled(context)) void action.run(context);
}

/** Runs an action by its id, if it may run. */
export function useRunAction(): (id: string) => void {
  const value = useActionsValue();
  return (id) => runAction(value, id);
}

export function useActionContext(): () => ActionContext {
  return useActionsValue().getContext;
}

export function useShell(): ActionContext['shell'] {
  return useActionsValue().getContext().shell;
}

function subscribeTo({ editor }: ActionContext, listener: () => void): () => void {
  if (!editor) return () => undefined;
  const stops = [
    editor.documents.subscribe(listener),
    editor.selection.subscribe(listener),
    editor.view.subscribe(listener),
    editor.file.subscribe(listener),
  ];
  return () => stops.forEach((stop) => stop());
}

export interface ActionView {
  readonly action: Action;
  readonly enabled: boolean;
  readonly checked: boolean;
  /** The first of its keys, as people read it. */
  readonly keys: string | undefined;
  run(): void;
}

export function useAction(id: string): ActionView {
  const value = useActionsValue();
  const action = value.actions.find((candidate) => candidate.id === id);
  if (!action) throw new Error(`There is no action ${id}.`);
  const context = value.getContext();
  const enabled = useSyncExternalStore(
    (listener) => subscribeTo(context, listener),
    () => action.enabled(value.getContext()),
  );
  const checked = useSyncExternalStore(
    (listener) => subscribeTo(context, listener),
    () => action.checked?.(value.getContext()) ?? false,
  );
  const first = keysOf(action, context.info.capabilities.allKeys)[0];
  return {
    action,
    enabled,
    checked,
    keys: first === undefined ? undefined : toKeyText(first, context.info.platform),
    run: () => runAction(value, id),
  };
}
