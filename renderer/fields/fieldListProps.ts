/** How fields of a part are drawn inside an editor: the list is handed in, since it draws those editors itself. */
import type { ComponentType } from 'react';
import type { Binding } from './binding';
import type { FieldSpec } from './control';

export interface FieldListProps {
  readonly binding: Binding;
  readonly fields: readonly FieldSpec[];
}

export interface PartEditorProps {
  readonly binding: Binding;
  readonly fieldList: ComponentType<FieldListProps>;
}
