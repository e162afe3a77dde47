/** A titled part that folds; the browser's own `<details>`, so that search in the page opens it. */
import type { ReactNode } from 'react';
import { ChevronRight } from 'lucide-react';

interface DisclosureProps {
  readonly title: string;
  readonly open?: boolean;
  readonly children: ReactNode;
}

export function Disclosure({ title, open = false, children }: DisclosureProps) {
  return (
    <details className="disclosure" open={open}>
      <summary>
        <ChevronRight size={14} aria-hidden className="disclosure-arrow" />
        {title}
      </summary>
      <div className="disclosure-body">{children}</div>
    </details>
  );
}
