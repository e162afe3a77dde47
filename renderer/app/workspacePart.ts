/**
 * The workspace, with React Flow and the curve, is a file of its own: the start screen does not wait for it, and by
 * the time somebody opens a map it is there and compiled (see electron.vite.config.ts).
 */
import type { ComponentType } from 'react';
import type { HostFailure } from '../../shared/host/failures';
import { fail, ok, type Result } from '../../shared/util/result';
import type { LayoutSource } from '../document/layoutStore';

export type Workspace = ComponentType<{ readonly layout: LayoutSource }>;

let workspace: Workspace | undefined;

/** Fails when the file cannot be had; a later call tries again. */
export async function loadWorkspace(): Promise<Result<undefined, HostFailure>> {
  try {
    workspace ??= (await import('./Workspace')).Workspace;
    return ok(undefined);
  } catch (error) {
    return fail({ kind: 'unexpected', detail: String(error) });
  }
}

/** @throws Error before it is loaded. */
export function getWorkspace(): Workspace {
  if (!workspace) throw new Error('A map is shown before its workspace was loaded.');
  return workspace;
}
