/** What the panel is about. */
import type { ReactNode } from 'react';

interface PanelHeaderProps {
  readonly title: string;
  readonly detail?: string | undefined;
  readonly children?: ReactNode;
}

export function PanelHeader({ title, detail, children }: PanelHeaderProps) {
  return (
    <header className="panel-header">
      <h2 className="panel-title">{title}</h2>
      {detail !== undefined && <p className="panel-detail">{detail}</p>}
      {children}
    </header>
  );
}
