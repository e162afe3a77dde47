/** What a new journey begins with: what is shown, or a preset as on the start screen. */
import { Plus } from 'lucide-react';
import { BLANK_PRESET, STAGE_PRESETS } from '../../../shared/templates/presets';
import { insertPreset } from '../../actions/insertPreset';
import { useAction, useShell, type ActionView } from '../../actions/useActions';
import { useEditor, useView } from '../../document/useEditor';
import { useMessages } from '../../i18n/useMessages';
import { IconButton } from '../../ui/IconButton';
import { Menu, MenuLines, type MenuEntry } from '../../ui/Menu';

const PRESETS = [BLANK_PRESET, ...STAGE_PRESETS];

export function AddJourneyMenu() {
  const t = useMessages();
  const shell = useShell();
  const editor = useEditor();
  const open = useView((state) => state.addingJourney);
  const same = useAction('journey.add');
  const future = useAction('journey.createFuture');
  const { enabled } = useAction('journey.addPreset');

  const toItem = ({ action, run }: ActionView): MenuEntry => ({
    kind: 'item',
    id: action.id,
    label: t(action.label),
    onSelect: run,
  });
  const entries: readonly MenuEntry[] = [
    toItem(same),
    ...(future.enabled ? [toItem(future)] : []),
    { kind: 'separator', id: 'presets' },
    { kind: 'heading', id: 'heading', label: t('app.journeys.presets') },
    ...PRESETS.map((preset): MenuEntry => ({
      kind: 'item',
      id: preset.id,
      label: t(preset.label),
      hint: t(preset.hint),
      onSelect: () => insertPreset(editor, shell, preset),
    })),
  ];

  return (
    <Menu
      label={t('app.journeys.add')}
      align="start"
      opened={{ open, onOpenChange: (addingJourney) => editor.view.setState({ addingJourney }) }}
      focusAfterChoice={() => editor.view.getState().board?.focus()}
      trigger={<IconButton icon={Plus} size={16} label={t('app.journeys.add')} disabled={!enabled} />}
    >
      <MenuLines entries={entries} />
    </Menu>
  );
}
