import { describe, expect, it, vi } from 'vitest';

// Importing the real module would look for its binary.
vi.mock('electron', () => ({ Menu: {} }));
const { isSafeAccelerator, toMenuTemplate } = await import('../../../../electron/shell/menu');

describe('native menus', () => {
  it.each(['CmdOrCtrl+S', 'Alt+Up', 'Ctrl+Shift+Z', 'F1', 'Shift+F6'])('registers %s', (keys) => {
    expect(isSafeAccelerator(keys)).toBe(true);
  });

  it.each(['Delete', 'Enter', 'A', 'Shift+A', 'Tab', 'Escape'])('leaves %s to whoever is typing', (keys) => {
    expect(isSafeAccelerator(keys)).toBe(false);
    const item = { label: 'x', keys };
    expect(toMenuTemplate([item], vi.fn(), 'linux')[0]).toMatchObject({
      accelerator: keys,
      registerAccelerator: false,
    });
    expect(toMenuTemplate([item], vi.fn(), 'darwin')[1]).not.toHaveProperty('accelerator');
  });

  it('makes items, checks, roles and submenus, and sends actions', () => {
    const onAction = vi.fn();
    const [file] = toMenuTemplate(
      [
        {
          label: 'A & B',
          items: [
            { label: 'save', action: 'map.save' },
            { label: '', separator: true },
            { label: 'on', checked: true },
            { label: 'copy', role: 'copy' },
          ],
        },
      ],
      onAction,
      'win32',
    );
    expect(file?.label).toBe('A && B');
    const items = Array.isArray(file?.submenu) ? file.submenu : [];
    expect(items.map((item) => item.type ?? item.role ?? 'item')).toEqual([
      'item',
      'separator',
      'checkbox',
      'copy',
    ]);
    (items[0]?.click as () => void)();
    expect(onAction).toHaveBeenCalledExactlyOnceWith('map.save');
  });

  it('puts the app’s own menu first on macOS', () => {
    expect(
      toMenuTemplate([{ label: 'File' }], vi.fn(), 'darwin').map((item) => item.role ?? item.label),
    ).toEqual(['appMenu', 'File', 'windowMenu']);
  });
});
