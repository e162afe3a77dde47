/** The right side: what is selected, or else the journey, the document, its personas and channels. */
import { memo } from 'react';
import { Tabs } from 'radix-ui';
import { PANEL_TABS, type PanelTab } from '../actions/shell';
import { useShownSelection } from '../document/useEditor';
import { LanguageNote } from '../fields/LanguageNote';
import { useMessages } from '../i18n/useMessages';
import { ChannelsPanel } from '../inspector/ChannelsPanel';
import { DocumentPanel } from '../inspector/DocumentPanel';
import { Inspector } from '../inspector/Inspector';
import { JourneyPanel } from '../inspector/JourneyPanel';
import { PersonaList } from '../personas/PersonaList';
import { PersonaPanel } from '../personas/PersonaPanel';
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
  return (
    <>
      <LanguageNote />
      {selection.kind === 'none' ? (
        <GeneralTabs />
      ) : (
        <div className="panel-body">
          {selection.kind === 'persona' ? <PersonaPanel personaId={selection.id} /> : <Inspector />}
        </div>
      )}
    </>
  );
}

const GeneralTabs = memo(function GeneralTabs() {
  const t = useMessages();
  const { store } = useApp();
  const tab = useAppState((state) => state.panel);
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

function TabBody({ tab }: { readonly tab: PanelTab }) {
  switch (tab) {
    case 'journey':
      return <JourneyPanel />;
    case 'document':
      return <DocumentPanel />;
    case 'personas':
      return <PersonaList />;
    case 'channels':
      return <ChannelsPanel />;
    default:
      return assertNever(tab);
  }
}
