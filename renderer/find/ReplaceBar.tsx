/** Ticks all or none, and replaces what is ticked. */
import { useState } from 'react';
import { useMessages } from '../i18n/useMessages';
import { Button } from '../ui/Button';
import type { Found } from './useHits';
import { useReplace } from './useReplace';
import type { Ticks } from './useTicks';

interface ReplaceBarProps {
  readonly found: Found;
  readonly ticks: Ticks;
  readonly replacement: string;
  /** The list may be empty now, and this bar gone. */
  readonly onDone: () => void;
}

export function ReplaceBar({ found, ticks, replacement, onDone }: ReplaceBarProps) {
  const t = useMessages();
  const replace = useReplace(ticks);
  const [emptied, setEmptied] = useState<number | undefined>(undefined);
  const locked = found.hits.length - ticks.open.length;
  const count = ticks.ticked.length;
  const all = count === ticks.open.length;

  function run(): void {
    const result = replace(found.query.text.length, replacement);
    setEmptied(result.kind === 'untick' ? result.count : undefined);
    if (result.kind === 'done') onDone();
  }

  return (
    <footer className="find-foot">
      <div role="status">
        {locked > 0 && <p className="field-hint">{t('find.lockedCount', { count: locked })}</p>}
        {emptied !== undefined && <p className="find-warning">{t('find.emptied', { count: emptied })}</p>}
      </div>
      <div className="find-buttons">
        <Button tone="quiet" disabled={ticks.open.length === 0} onClick={() => ticks.set(ticks.open, !all)}>
          {all ? t('find.tickNone') : t('find.tickAll')}
        </Button>
        <Button tone="strong" disabled={count === 0} onClick={run}>
          {t('find.replace', { count })}
        </Button>
      </div>
    </footer>
  );
}
