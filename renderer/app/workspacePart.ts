/**
 * The workspace, with React Flow and the curve, is a file of its own: the start screen does not wait for it, and by
 * the time somebody opens a map it is there and compiled (see electron.vite.config.ts).
 */
import type { ComponentType } from 'react';
import type { LayoutSource } from '../document/layoutStore';

export type Workspace = ComponentType<{ readonly layout: LayoutSource }>;

let workspace: Workspace | undefined;

/** False when the file cannot be had; a later call asks again, where the browser does. */
export async function loadWorkspace(): Promise<boolean> {
  try {
    workspace ??= (await import('./Workspace')).Workspace;
    return true;
  } catch {
    return false;
  }
}

/** @throws Error before it is loaded. */
export function getWorkspace(): Workspace {
  if (!workspace) throw new Error('A map is shown before its workspace was loaded.');
  return workspace;
}
