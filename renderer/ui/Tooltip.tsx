/**
 * A name that appears beside its control on hover or keyboard focus. Needs one `TooltipProvider` above.
 *
 * Stays beside its control in the tree, not in a portal: so it is within a landmark, and above an open dialog.
 */
import type { ReactNode } from 'react';
import { Tooltip as Radix } from 'radix-ui';

interface TooltipProps {
  readonly label: string;
  readonly keys?: string | undefined;
  readonly side?: 'top' | 'right' | 'bottom' | 'left';
  readonly children: ReactNode;
}

const DELAY_MS = 500;
const OFFSET_PX = 6;

export function TooltipProvider({ children }: { readonly children: ReactNode }) {
  return (
    <Radix.Provider delayDuration={DELAY_MS} disableHoverableContent>
      {children}
    </Radix.Provider>
  );
}

export function Tooltip({ label, keys, side = 'bottom', children }: TooltipProps) {
  return (
    <Radix.Root>
      <Radix.Trigger asChild>{children}</Radix.Trigger>
      <Radix.Content className="tooltip" side={side} sideOffset={OFFSET_PX} collisionPadding={8}>
        {label}
        {keys !== undefined && <kbd className="tooltip-keys">{keys}</kbd>}
      </Radix.Content>
    </Radix.Root>
  );
}
