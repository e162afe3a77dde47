/**
 * Native menus from the page's plain description.
 *
 * On macOS there is one menu, that of the focused window; elsewhere each window has its own. Until the page
 * describes one, a small menu of the system's own commands stands in, so that a window can always be closed.
 */
import { Menu, type BrowserWindow, type MenuItemConstructorOptions } from 'electron';
import type { MenuItem } from '../../shared/host/windows';
import type { Translate } from '../../shared/i18n/translator';

/** As Electron makes it; nobody else can. */
export type NativeMenu = ReturnType<typeof Menu.buildFromTemplate>;
export type OnMenuAction = (action: string) => void;

/** A key without a modifier belongs to whoever is typing: it is shown beside the item and nothing more. */
export function isSafeAccelerator(keys: string): boolean {
  return (
    /(^|\+)(Ctrl|Control|Cmd|Command|CmdOrCtrl|CommandOrControl|Alt|Option|Super|Meta)\+/i.test(keys) ||
    /(^|\+)F\d{1,2}$/i.test(keys)
  );
}

export function toMenuTemplate(
  menus: readonly MenuItem[],
  onAction: OnMenuAction,
  platform: NodeJS.Platform,
): MenuItemConstructorOptions[] {
  const template = menus.map((item) => toTemplateItem(item, onAction, platform));
  // macOS puts the app's own menu first, whatever it is called.
  return platform === 'darwin' ? [{ role: 'appMenu' }, ...template, { role: 'windowMenu' }] : template;
}

function toTemplateItem(
  item: MenuItem,
  onAction: OnMenuAction,
  platform: NodeJS.Platform,
): MenuItemConstructorOptions {
  if (item.separator) return { type: 'separator' };
  const { action, items, keys } = item;
  return {
    // `&` would underline the next letter; a person's map may be called "A & B".
    label: item.label.replaceAll('&', '&&'),
    enabled: item.enabled ?? true,
    ...(item.checked === undefined ? {} : { type: 'checkbox' as const, checked: item.checked }),
    ...(keys === undefined ? {} : toAccelerator(keys, platform)),
    ...(item.role === undefined ? {} : { role: item.role }),
    ...(items === undefined ? {} : { submenu: items.map((one) => toTemplateItem(one, onAction, platform)) }),
    ...(action === undefined
      ? {}
      : {
          click: () => {
            onAction(action);
          },
        }),
  };
}

function toAccelerator(keys: string, platform: NodeJS.Platform): MenuItemConstructorOptions {
  if (isSafeAccelerator(keys)) return { accelerator: keys };
  // macOS cannot show a key without taking it.
  return platform === 'darwin' ? {} : { accelerator: keys, registerAccelerator: false };
}

/** A description that Electron refuses (an unknown key, say) must not cost the window its menu. */
export function buildMenu(template: MenuItemConstructorOptions[]): NativeMenu | undefined {
  try {
    return Menu.buildFromTemplate(template);
  } catch {
    return undefined;
  }
}

export function toDefaultMenus(t: Translate): MenuItemConstructorOptions[] {
  return [
    {
      label: t('action.menu.file'),
      submenu: [
        { role: 'close', label: t('shell.menu.close') },
        { role: 'quit', label: t('shell.menu.quit') },
      ],
    },
    {
      label: t('action.menu.edit'),
      submenu: [
        { role: 'cut', label: t('shell.menu.cut') },
        { role: 'copy', label: t('shell.menu.copy') },
        { role: 'paste', label: t('shell.menu.paste') },
        { role: 'selectAll', label: t('shell.menu.selectAll') },
      ],
    },
    {
      label: t('action.menu.view'),
      submenu: [{ role: 'togglefullscreen', label: t('shell.menu.fullscreen') }],
    },
  ];
}

export function showMenu(window: BrowserWindow, menu: NativeMenu, platform: NodeJS.Platform): void {
  if (platform !== 'darwin') window.setMenu(menu);
  else if (window.isFocused()) Menu.setApplicationMenu(menu);
}
