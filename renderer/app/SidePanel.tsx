/** The right side: what is selected with its comments, or a page of its own, or else journey, document, personas, channels. */
import { memo, useDeferredValue } from 'react';
import { Tabs } from 'radix-ui';
import { PANEL_TABS, type PanelPage, type PanelTab } from '../actions/shell';
import type { Selection } from '../document/selectionStore';
import { useShownSelection, useView } from '../document/useEditor';
import { LanguageNote } from '../fields/LanguageNote';
import { useMessages } from '../i18n/useMessages';
import { ChannelsPanel } from '../inspector/ChannelsPanel';
import { DocumentPanel } from '../inspector/DocumentPanel';
import { Inspector } from '../inspector/Inspector';
import { JourneyPanel } from '../inspector/JourneyPanel';
import { PersonaList } from '../personas/PersonaList';
import { PersonaPanel } from '../personas/PersonaPanel';
import { CommentsPage } from '../review/CommentsPage';
import { SnapshotsPage } from '../review/SnapshotsPage';
import { TargetComments } from '../review/TargetComments';
import { assertNever } from '../../shared/util/assertNever';
import { useApp, useAppState } from './appContext';

/** Keeps its place while it is not `filled` yet. */
export function SidePanel({ filled }: { readonly filled: boolean }) {
  const t = useMessages();
  return (
    <aside className="side-panel" aria-label={t('inspector.label')}>
      {filled && <PanelBody />}
    </aside>
  );
}

function PanelBody() {
  const selection = useShownSelection();
  const own = useDeferredValue(useAppState((state) => state.panelSelection));
  const panel = useAppState((state) => state.panel);
  return (
    <>
      <LanguageNote />
      {selection.kind !== 'none' && selection !== own ? (
        <SelectedBody selection={selection} />
      ) : panel === 'comments' || panel === 'snapshots' ? (
        <PageBody page={panel} />
      ) : (
        <GeneralTabs tab={panel} />
      )}
    </>
  );
}

function useAuthor(): string {
  return useAppState((state) => state.settings.authorName);
}

type Selected = Exclude<Selection, { readonly kind: 'none' }>;

function SelectedBody({ selection }: { readonly selection: Selected }) {
  const author = useAuthor();
  const id = selection.kind === 'cards' ? selection.ids[0] : selection.id;
  const isOne = selection.kind !== 'cards' || selection.ids.length === 1;
  return (
    <div className="panel-body">
      {selection.kind === 'persona' ? <PersonaPanel personaId={selection.id} /> : <Inspector />}
      {isOne && <TargetComments key={id} target={id} author={author} />}
    </div>
  );
}

function PageBody({ page }: { readonly page: PanelPage }) {
  const author = useAuthor();
  return (
    <div className="panel-body">
      {page === 'comments' ? <CommentsPage author={author} /> : <SnapshotsPage />}
    </div>
  );
}

type Tab = Exclude<PanelTab, PanelPage>;

const GeneralTabs = memo(function GeneralTabs({ tab }: { readonly tab: Tab }) {
  const t = useMessages();
  const { store } = useApp();
  return (
    <Tabs.Root
      className="panel-tabs"
      value={tab}
      onValueChange={(chosen) => {
        const known = PANEL_TABS.find((candidate) => candidate === chosen);
        if (known) store.setState({ panel: known });
      }}
    >
      <Tabs.List className="tab-list" aria-label={t('inspector.label')}>
        {PANEL_TABS.map((id) => (
          <Tabs.Trigger key={id} value={id} className="tab">
            {t(`inspector.tab.${id}`)}
          </Tabs.Trigger>
        ))}
      </Tabs.List>
      <Tabs.Content value={tab} className="panel-body" tabIndex={-1}>
        <TabBody tab={tab} />
      </Tabs.Content>
    </Tabs.Root>
  );
});

function TabBody({ tab }: { readonly tab: Tab }) {
  const author = useAuthor();
  const journeyId = useView((state) => state.journeyId);
  switch (tab) {
    case 'journey':
      return (
        <>
          <JourneyPanel />
          <TargetComments key={journeyId} target={journeyId} author={author} />
        </>
      );
    case 'document':
      return (
        <>
          <DocumentPanel />
          <TargetComments target={undefined} author={author} />
        </>
      );
    case 'personas':
      return <PersonaList />;
    case 'channels':
      return <ChannelsPanel />;
    default:
      return assertNever(tab);
  }
}
