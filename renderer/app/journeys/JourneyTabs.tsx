/** The journeys of the document, in their order. The arrow keys move between them; see `tabKeys.ts` for the others. */
import { useLayoutEffect, useRef, useState } from 'react';
import { CornerUpLeft } from 'lucide-react';
import { Tabs } from 'radix-ui';
import { moveJourney } from '../../../shared/commands/moveJourney';
import { renameJourney } from '../../../shared/commands/renameJourney';
import type { Id, Journey } from '../../../shared/model/types';
import { useAction } from '../../actions/useActions';
import { showJourney } from '../../document/showJourney';
import { useDocument, useEditor, useView } from '../../document/useEditor';
import { useRun } from '../../fields/useRun';
import { useMessages } from '../../i18n/useMessages';
import { IconButton } from '../../ui/IconButton';
import { InlineRename } from '../../ui/InlineRename';
import { AddJourneyMenu } from './AddJourneyMenu';
import { JourneyTab, type MenuPoint } from './JourneyTab';
import { JourneyTabMenu } from './JourneyTabMenu';
import { useJourneyName } from './useJourneyName';
import { useTabDrag } from './useTabDrag';

/** Where the field stands: over its tab, not in it, since a list of tabs holds nothing but tabs. Pixels. */
interface Renaming {
  readonly id: Id;
  readonly left: number;
  readonly width: number;
}

export function JourneyTabs() {
  const t = useMessages();
  const run = useRun();
  const editor = useEditor();
  const journeys = useDocument((state) => state.document.journeys);
  const readOnly = useDocument((state) => state.readOnly);
  const journeyId = useView((state) => state.journeyId);
  const [renaming, setRenaming] = useState<Renaming | undefined>(undefined);
  const [menu, setMenu] = useState<MenuPoint | undefined>(undefined);
  const row = useRef<HTMLDivElement>(null);
  const holdsKeys = useRef(false);
  const renamed = journeys.find(({ id }) => id === renaming?.id);
  const drag = useTabDrag('[data-journey-tab]', (from, index) => {
    const journey = journeys[from];
    if (journey) run(moveJourney, { journeyId: journey.id, index });
  });

  // The keyboard stays in the row when its tab goes, or another one comes.
  useLayoutEffect(() => {
    if (holdsKeys.current) focusShown(row.current);
  }, [journeys, journeyId]);

  function show(id: string): void {
    if (id !== editor.view.getState().journeyId) showJourney(editor, id);
  }

  function startRenaming(): void {
    const tab = findShown(row.current);
    if (readOnly || !tab || !row.current) return;
    const left = tab.offsetLeft - row.current.scrollLeft;
    setRenaming({ id: editor.view.getState().journeyId, left, width: tab.offsetWidth });
  }

  function rename(journey: Journey, name: string, left: 'key' | 'blur'): void {
    setRenaming(undefined);
    if (left === 'key') requestAnimationFrame(() => focusShown(row.current));
    if (name.trim() === '') return;
    const { language } = editor.view.getState();
    run(renameJourney, { journeyId: journey.id, name: name.trim(), language });
  }

  return (
    <div className="journey-tabs">
      <BackButton />
      <Tabs.Root value={journeyId} onValueChange={show}>
        <Tabs.List
          ref={row}
          className="segmented"
          data-dragging={drag.dragged !== undefined || undefined}
          aria-label={t('app.journeys')}
          onPointerDown={readOnly ? undefined : drag.onPointerDown}
          onFocus={() => (holdsKeys.current = true)}
          onBlur={() => (holdsKeys.current = false)}
        >
          {journeys.map((journey, index) => (
            <JourneyTab
              key={journey.id}
              journey={journey}
              dragged={drag.dragged === index}
              style={drag.styleOf(index)}
              onRename={startRenaming}
              onMenu={(at) => {
                show(journey.id);
                setMenu(at);
              }}
            />
          ))}
        </Tabs.List>
      </Tabs.Root>
      {renaming && renamed && (
        <RenameField
          journey={renamed}
          place={renaming}
          onDone={(name, left) => rename(renamed, name, left)}
        />
      )}
      {menu && (
        <JourneyTabMenu
          at={menu}
          // Once the menu has given the keyboard back.
          onRename={() => requestAnimationFrame(startRenaming)}
          onClose={() => {
            setMenu(undefined);
            focusShown(row.current);
          }}
        />
      )}
      <AddJourneyMenu />
    </div>
  );
}

function findShown(row: HTMLElement | null): HTMLElement | null {
  return row?.querySelector<HTMLElement>('[data-state="active"]') ?? null;
}

function focusShown(row: HTMLElement | null): void {
  findShown(row)?.focus();
}

/** Seen while a card led here. */
function BackButton() {
  const t = useMessages();
  const trail = useView((state) => state.trail);
  const from = useDocument((state) => state.document.journeys.find(({ id }) => id === trail.at(-1)));
  const { action, keys, run } = useAction('journey.back');
  return from ? (
    <IconButton icon={CornerUpLeft} size={16} label={t(action.label)} keys={keys} onClick={run} />
  ) : null;
}

interface RenameFieldProps {
  readonly journey: Journey;
  readonly place: Renaming;
  readonly onDone: (name: string, left: 'key' | 'blur') => void;
}

function RenameField({ journey, place, onDone }: RenameFieldProps) {
  const t = useMessages();
  const name = useJourneyName(journey);
  return (
    <span className="journey-rename" style={{ left: place.left, minWidth: place.width }}>
      <InlineRename label={t('app.journeys.rename')} value={name} onDone={onDone} />
    </span>
  );
}
