/** A menu at a point of the window, such as where the right button was pressed. */
import { DropdownMenu } from 'radix-ui';
import { MenuLines, type MenuEntry } from './Menu';

interface PointMenuProps {
  readonly label: string;
  /** Pixels of the window. */
  readonly at: { readonly x: number; readonly y: number };
  readonly entries: readonly MenuEntry[];
  /** Also says where the focus goes: the point itself cannot have it. */
  readonly onClose: () => void;
}

export function PointMenu({ label, at, entries, onClose }: PointMenuProps) {
  return (
    <DropdownMenu.Root open modal={false} onOpenChange={(open) => (open ? undefined : onClose())}>
      <DropdownMenu.Trigger asChild>
        <button
          type="button"
          className="menu-point"
          tabIndex={-1}
          aria-label={label}
          style={{ left: at.x, top: at.y }}
        />
      </DropdownMenu.Trigger>
      <DropdownMenu.Content
        className="menu"
        align="start"
        collisionPadding={8}
        aria-label={label}
        onKeyDown={(event) => event.stopPropagation()}
        onCloseAutoFocus={(event) => event.preventDefault()}
      >
        <MenuLines entries={entries} />
      </DropdownMenu.Content>
    </DropdownMenu.Root>
  );
}
