/** The conditions that many actions share. */
import type { ActionContext } from './action';

export const always = (): boolean => true;

export function hasDocument({ editor }: ActionContext): boolean {
  return editor !== undefined;
}

/** What has a meaning on the drawing only. */
export function showsBoard({ editor }: ActionContext): boolean {
  return editor?.view.getState().shows === 'board';
}

export function mayEdit({ editor }: ActionContext): boolean {
  return editor !== undefined && !editor.documents.getState().readOnly;
}
