/** Menus as data, refused where Electron would refuse them, clickable by the labels on the way to an item. */
import type { MenuItemConstructorOptions } from 'electron';
import type { MenuReport } from '../messages';

/** What Electron's accelerators know; an unknown key makes buildFromTemplate throw. */
const KEY =
  /^((Ctrl|Control|Cmd|Command|CmdOrCtrl|CommandOrControl|Alt|Option|AltGr|Shift|Super|Meta)\+)*([\x21-\x7e]|F([1-9]|1\d|2[0-4])|Plus|Space|Tab|Capslock|Backspace|Delete|Insert|Return|Enter|Up|Down|Left|Right|Home|End|PageUp|PageDown|Escape|Esc)$/i;

export class FakeMenu {
  constructor(readonly template: readonly MenuItemConstructorOptions[]) {}

  static buildFromTemplate(template: MenuItemConstructorOptions[]): FakeMenu {
    template.forEach(checkItem);
    return new FakeMenu(template);
  }

  static setApplicationMenu(): void {
    throw new Error('Only macOS has one; the shim plays a system whose windows have menus.');
  }

  report(): readonly MenuReport[] {
    return this.template.map(toReport);
  }

  click(path: readonly string[]): void {
    let items = this.template;
    let found: MenuItemConstructorOptions | undefined;
    for (const label of path) {
      found = items.find((item) => item.label === label);
      if (!found)
        throw new Error(`No menu item ${path.join(' › ')}: ${items.map((item) => item.label).join(', ')}`);
      items = toItems(found);
    }
    if (found?.enabled === false) throw new Error(`Menu item ${path.join(' › ')} is disabled`);
    (found?.click as (() => void) | undefined)?.();
  }
}

function checkItem(item: MenuItemConstructorOptions): void {
  if (item.accelerator !== undefined && !KEY.test(item.accelerator)) {
    throw new TypeError(`${item.accelerator} is not a valid accelerator`);
  }
  if (item.label === undefined && item.role === undefined && item.type !== 'separator') {
    throw new TypeError('Invalid template for MenuItem: must have label, role or type');
  }
  toItems(item).forEach(checkItem);
}

function toItems(item: MenuItemConstructorOptions): readonly MenuItemConstructorOptions[] {
  return Array.isArray(item.submenu) ? item.submenu : [];
}

function toReport(item: MenuItemConstructorOptions): MenuReport {
  return {
    label: item.type === 'separator' ? '-' : (item.label ?? item.role ?? ''),
    enabled: item.enabled ?? true,
    ...(item.accelerator === undefined ? {} : { keys: item.accelerator }),
    ...(item.checked === undefined ? {} : { checked: item.checked }),
    ...(item.role === undefined ? {} : { role: item.role }),
    ...(item.submenu === undefined ? {} : { items: toItems(item).map(toReport) }),
  };
}
