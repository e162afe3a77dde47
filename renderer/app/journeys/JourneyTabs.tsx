/** The journeys of the document. Double-click or F2 renames; the arrow keys move between them. */
import { useState } from 'react';
import { CornerUpLeft, Plus } from 'lucide-react';
import { Tabs } from 'radix-ui';
import { renameJourney } from '../../shared/commands/renameJourney';
import type { Journey } from '../../shared/model/types';
import { localizeText } from '../../shared/model/translate';
import { showJourney } from '../document/showJourney';
import { useAction } from '../actions/useActions';
import { useDocument, useEditor, useView } from '../document/useEditor';
import { useMessages } from '../i18n/useMessages';
import { IconButton } from '../ui/IconButton';
import { InlineRename } from '../ui/InlineRename';

/** Over its tab, not in it: a list of tabs holds nothing but tabs. Pixels, within the tabs. */
interface Renaming {
  readonly id: string;
  readonly left: number;
  readonly width: number;
}

export function JourneyTabs() {
  const t = useMessages();
  const editor = useEditor();
  const journeys = useDocument((state) => state.document.journeys);
  const journeyId = useView((state) => state.journeyId);
  const add = useAction('journey.add');
  const [renaming, setRenaming] = useState<Renaming | undefined>(undefined);

  const renamed = journeys.find(({ id }) => id === renaming?.id);

  function show(id: string): void {
    showJourney(editor, id);
  }

  function rename(journey: Journey, name: string): void {
    setRenaming(undefined);
    if (name.trim() === '') return;
    const { language } = editor.view.getState();
    editor.documents.run(renameJourney, { journeyId: journey.id, name: name.trim(), language });
  }

  return (
    <div className="journey-tabs">
      <BackButton />
      <Tabs.Root value={journeyId} onValueChange={show}>
        <Tabs.List className="segmented" aria-label={t('app.journeys')}>
          {journeys.map((journey) => (
            <JourneyTab
              key={journey.id}
              journey={journey}
              onRename={(tab) =>
                setRenaming({ id: journey.id, left: tab.offsetLeft, width: tab.offsetWidth })
              }
            />
          ))}
        </Tabs.List>
      </Tabs.Root>
      {renamed && renaming && (
        <RenameField journey={renamed} place={renaming} onDone={(name) => rename(renamed, name)} />
      )}
      <IconButton
        icon={Plus}
        size={16}
        label={t(add.action.label)}
        keys={add.keys}
        disabled={!add.enabled}
        onClick={add.run}
      />
    </div>
  );
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

function useJourneyName(journey: Journey): string {
  const t = useMessages();
  const document = useDocument((state) => state.document);
  const language = useView((state) => state.language);
  const name = localizeText(document, language, journey.id, 'name', journey.name).text;
  return name === '' ? t('app.untitled') : name;
}

function JourneyTab({
  journey,
  onRename,
}: {
  readonly journey: Journey;
  readonly onRename: (tab: HTMLElement) => void;
}) {
  const t = useMessages();
  const name = useJourneyName(journey);
  return (
    <Tabs.Trigger
      value={journey.id}
      className="segment"
      data-document-text=""
      // The board itself is the panel of the tabs.
      aria-controls="journey-board"
      title={t('app.journeys.hint')}
      onDoubleClick={(event) => onRename(event.currentTarget)}
      onKeyDown={(event) => {
        if (event.key === 'F2') onRename(event.currentTarget);
      }}
    >
      {name}
    </Tabs.Trigger>
  );
}

interface RenameFieldProps {
  readonly journey: Journey;
  readonly place: Renaming;
  readonly onDone: (name: string) => void;
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
