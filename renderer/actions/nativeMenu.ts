/** The native menu, described in the person's language from the same list as everything else. */
import type { MenuItem } from '../../shared/host/windows';
import type { MessageKey } from '../../shared/i18n/catalogue';
import type { Translate } from '../../shared/i18n/translator';
import type { Action, ActionContext } from './action';
import { toAccelerator } from './keyText';

type MenuId = NonNullable<Action['menu']>;

const MENUS: readonly { readonly id: MenuId; readonly label: MessageKey }[] = [
  { id: 'file', label: 'action.menu.file' },
  { id: 'edit', label: 'action.menu.edit' },
  { id: 'view', label: 'action.menu.view' },
  { id: 'insert', label: 'action.menu.insert' },
  { id: 'help', label: 'action.menu.help' },
];

const SEPARATOR: MenuItem = { label: '', separator: true };

/** What the system itself does: it has no action of ours. */
function systemItems(menu: MenuId, t: Translate): readonly MenuItem[] {
  return menu === 'file' ? [SEPARATOR, { label: t('action.app.quit'), role: 'quit' }] : [];
}

function toItem(action: Action, context: ActionContext, t: Translate): MenuItem {
  // Never disabled: in a text field they mean its text, whatever is selected on the board.
  if (action.role) return { label: t(action.label), role: action.role };
  // A bare key in the menu would be taken from text fields, too.
  const key = action.keys?.find((keys) => keys.includes('+'));
  return {
    label: t(action.label),
    action: action.id,
    enabled: action.enabled(context),
    ...(key === undefined ? {} : { keys: toAccelerator(key) }),
    ...(action.checked ? { checked: action.checked(context) } : {}),
  };
}

export function toNativeMenu(
  actions: readonly Action[],
  context: ActionContext,
  t: Translate,
): readonly MenuItem[] {
  return MENUS.map(({ id, label }) => ({
    label: t(label),
    items: [
      ...actions.filter((action) => action.menu === id).map((action) => toItem(action, context, t)),
      ...systemItems(id, t),
    ],
  }));
}
