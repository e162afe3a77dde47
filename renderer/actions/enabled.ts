/** The conditions that many actions share. */
import type { ActionContext } from './action';

export const always = (): boolean => true;

export function hasDocument({ editor }: ActionContext): boolean {
  return editor !== undefined;
}

export function mayEdit({ editor }: ActionContext): boolean {
  return editor !== undefined && !editor.documents.getState().readOnly;
}
