/** A button that opens a list of commands and choices. Not modal: the modal way injects a style element. */
import { useRef, type ReactNode } from 'react';
import { Check } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';

export type MenuEntry =
  | {
      readonly kind: 'item';
      readonly id: string;
      readonly label: string;
      /** In a line of its own. */
      readonly hint?: string;
      readonly keys?: string | undefined;
      readonly danger?: boolean;
      readonly disabled?: boolean;
      readonly onSelect: () => void;
    }
  | {
      readonly kind: 'choice';
      readonly id: string;
      readonly label: string;
      readonly value: string;
      readonly choices: readonly { readonly value: string; readonly label: string }[];
      readonly onChoose: (value: string) => void;
    }
  | { readonly kind: 'heading'; readonly id: string; readonly label: string }
  | { readonly kind: 'separator'; readonly id: string };

interface MenuProps {
  /** The button, which must accept a ref. */
  readonly trigger: ReactNode;
  readonly label: string;
  /** Its lines, rendered while it is open only. */
  readonly children: ReactNode;
  readonly align?: 'start' | 'end';
  /** Takes the focus once something was chosen; else it goes back to the button. */
  readonly focusAfterChoice?: () => void;
  /** Where others may open it, too. */
  readonly opened?: { readonly open: boolean; readonly onOpenChange: (open: boolean) => void };
}

export function Menu({ trigger, label, children, align = 'end', focusAfterChoice, opened }: MenuProps) {
  const left = useRef(false);
  const leave = (): void => {
    left.current = true;
  };
  return (
    <DropdownMenu.Root modal={false} {...opened}>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Content
        className="menu"
        align={align}
        sideOffset={6}
        collisionPadding={8}
        aria-label={label}
        onKeyDown={(event) => event.stopPropagation()}
        onEscapeKeyDown={leave}
        onInteractOutside={leave}
        onCloseAutoFocus={(event) => {
          const chosen = !left.current;
          left.current = false;
          if (!focusAfterChoice || !chosen) return;
          event.preventDefault();
          focusAfterChoice();
        }}
      >
        {children}
      </DropdownMenu.Content>
    </DropdownMenu.Root>
  );
}

export function MenuLines({ entries }: { readonly entries: readonly MenuEntry[] }) {
  return entries.map((entry) => <MenuLine key={entry.id} entry={entry} />);
}

function MenuLine({ entry }: { readonly entry: MenuEntry }) {
  switch (entry.kind) {
    case 'separator':
      return <DropdownMenu.Separator className="menu-separator" />;
    case 'heading':
      return <DropdownMenu.Label className="menu-label">{entry.label}</DropdownMenu.Label>;
    case 'item':
      return (
        <DropdownMenu.Item
          className={entry.danger ? 'menu-item menu-danger' : 'menu-item'}
          disabled={entry.disabled ?? false}
          onSelect={entry.onSelect}
        >
          <span>
            {entry.label}
            {entry.hint !== undefined && <span className="menu-hint">{entry.hint}</span>}
          </span>
          {entry.keys !== undefined && <kbd className="menu-keys">{entry.keys}</kbd>}
        </DropdownMenu.Item>
      );
    case 'choice':
      return (
        <DropdownMenu.RadioGroup value={entry.value} onValueChange={entry.onChoose} aria-label={entry.label}>
          <DropdownMenu.Label className="menu-label">{entry.label}</DropdownMenu.Label>
          {entry.choices.map((choice) => (
            <DropdownMenu.RadioItem key={choice.value} value={choice.value} className="menu-item">
              <span>{choice.label}</span>
              <DropdownMenu.ItemIndicator className="menu-check">
                <Check size={14} aria-hidden />
              </DropdownMenu.ItemIndicator>
            </DropdownMenu.RadioItem>
          ))}
        </DropdownMenu.RadioGroup>
      );
  }
}
