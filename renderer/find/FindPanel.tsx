/**
 * Finds a text anywhere in the document, and replaces it where a person wants.
 *
 * Stands beside the board, which shows each hit as it is gone to. The keyboard stays in the panel until Escape.
 */
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { X } from 'lucide-react';
import type { TextQuery } from '../../shared/search/findHits';
import { useAction } from '../actions/useActions';
import { useEditor, useView } from '../document/useEditor';
import { useMessages } from '../i18n/useMessages';
import '../styles/find.css';
import { ComposedInput } from '../ui/ComposedInput';
import { isComposing } from '../ui/composition';
import { IconButton } from '../ui/IconButton';
import { Segmented } from '../ui/Segmented';
import { FindOptions } from './FindOptions';
import { HitList } from './HitList';
import { HitSummary } from './HitSummary';
import { ReplaceBar } from './ReplaceBar';
import { useHits } from './useHits';
import { useTicks } from './useTicks';
import { useWalk } from './useWalk';

export function FindPanel() {
  const t = useMessages();
  const { view } = useEditor();
  const asked = useView((state) => state.find);
  const mayReplace = useAction('edit.replace').enabled;
  const [query, setQuery] = useState<TextQuery>(() => ({
    text: view.getState().findText,
    matchCase: false,
    wholeWord: false,
    bothLanguages: true,
  }));
  const [replacement, setReplacement] = useState('');
  const found = useHits(query);
  const walk = useWalk(found.hits);
  const ticks = useTicks(found.hits);
  const field = useRef<HTMLInputElement>(null);
  const waitingStep = useRef<1 | -1>(undefined);
  const replacing = asked?.mode === 'replace' && mayReplace;

  // Asked for anew, also while it is open: the keyboard goes into the field.
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [asked]);

  function lookFor(next: TextQuery): void {
    setQuery(next);
    view.setState({ findText: next.text });
    walk.reset();
    ticks.reset();
  }

  function close(): void {
    view.setState({ find: undefined });
    view.getState().board?.focus();
  }

  function onFieldKey(event: KeyboardEvent): void {
    const back = event.key === 'ArrowUp' || (event.key === 'Enter' && event.shiftKey);
    if (event.key !== 'Enter' && event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    if (found.query === query) walk.step(back ? -1 : 1);
    else waitingStep.current = back ? -1 : 1;
  }

  // Whoever types faster than the list follows goes on once it is there.
  useEffect(() => {
    const by = waitingStep.current;
    if (by === undefined || found.query !== query) return;
    waitingStep.current = undefined;
    walk.step(by);
  });

  function onKeyDown(event: KeyboardEvent): void {
    if (isComposing(event) || event.defaultPrevented) return;
    if (event.key === 'Escape') close();
    else if (isReplaceKey(event)) view.setState({ find: { mode: 'replace' } });
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <aside className="find-panel" aria-label={t('find.label')} onKeyDown={onKeyDown}>
      <header className="find-head">
        <Segmented
          label={t('find.mode')}
          value={replacing ? 'replace' : 'find'}
          choices={[
            { value: 'find', label: t('find.mode.find') },
            ...(mayReplace ? [{ value: 'replace', label: t('find.mode.replace') } as const] : []),
          ]}
          onChoose={(mode) => view.setState({ find: { mode } })}
        />
        <IconButton icon={X} size={16} label={t('find.close')} onClick={close} />
      </header>
      <div className="find-fields">
        <ComposedInput
          ref={field}
          className="input"
          aria-label={t('find.field')}
          placeholder={t('find.placeholder')}
          value={query.text}
          onText={(text) => lookFor({ ...query, text })}
          onKeyDown={onFieldKey}
        />
        {replacing && (
          <ComposedInput
            className="input"
            aria-label={t('find.replacement')}
            placeholder={t('find.replacement')}
            value={replacement}
            onText={setReplacement}
            onKeyDown={onFieldKey}
          />
        )}
        <FindOptions query={query} onChange={lookFor} />
      </div>
      <HitSummary found={found} walk={walk} />
      <HitList found={found} walk={walk} replacing={replacing ? { ticks, replacement } : undefined} />
      {replacing && found.hits.length > 0 && (
        <ReplaceBar
          key={`${found.query.text}/${replacement}`}
          found={found}
          ticks={ticks}
          replacement={replacement}
          onDone={() => field.current?.focus()}
        />
      )}
    </aside>
  );
}

/** In a text field these are not the window's keys; here they mean the other half of the panel. */
function isReplaceKey({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): boolean {
  if (altKey) return false;
  if (key.toLowerCase() === 'h') return ctrlKey && !metaKey && !shiftKey;
  return key.toLowerCase() === 'f' && (ctrlKey || metaKey) && shiftKey;
}
