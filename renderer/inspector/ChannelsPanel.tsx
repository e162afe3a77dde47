/** The channels of the document: added once, ticked on touchpoints. */
import type { KeyboardEvent } from 'react';
import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';
import { addChannel } from '../../shared/commands/addChannel';
import { moveChannel } from '../../shared/commands/moveChannel';
import { removeChannel } from '../../shared/commands/removeChannel';
import type { Channel } from '../../shared/model/types';
import { useAction } from '../actions/useActions';
import { useDocument, useView } from '../document/useEditor';
import { asText } from '../fields/binding';
import { CONSISTENCY_FIELDS } from '../fields/channelFields';
import { LINE, type FieldSpec } from '../fields/control';
import { FieldList } from '../fields/FieldControl';
import { OPTIONS } from '../fields/options';
import { useChannelBinding } from '../fields/useChannelBinding';
import { useRun } from '../fields/useRun';
import { useMessages } from '../i18n/useMessages';
import { Button } from '../ui/Button';
import { Disclosure } from '../ui/Disclosure';
import { IconButton } from '../ui/IconButton';
import { findShift } from '../ui/shiftKeys';
import { CHANNEL_ICON_OPTIONS } from './channelIcons';

const CHANNEL_FIELDS: readonly FieldSpec[] = [
  { field: 'name', label: 'field.name', control: LINE },
  { field: 'icon', label: 'field.channel.icon', control: { kind: 'select', options: CHANNEL_ICON_OPTIONS } },
  { field: 'nature', label: 'field.nature', control: { kind: 'chips', options: OPTIONS.nature } },
];

export function ChannelsPanel() {
  const t = useMessages();
  const run = useRun();
  const channels = useDocument((state) => state.document.channels);
  const readOnly = useDocument((state) => state.readOnly);
  const language = useView((state) => state.language);
  return (
    <>
      {channels.length === 0 && <p className="panel-empty">{t('inspector.channels.empty')}</p>}
      {channels.map((channel, place) => (
        <ChannelPart key={channel.id} channel={channel} place={place} count={channels.length} />
      ))}
      <Button
        icon={Plus}
        disabled={readOnly}
        onClick={() => run(addChannel, { fields: { name: t('inspector.channels.new') }, language })}
      >
        {t('inspector.channels.add')}
      </Button>
      {channels.length > 0 && <CompareButton />}
    </>
  );
}

function CompareButton() {
  const t = useMessages();
  const { action, run } = useAction('view.channels');
  return (
    <Button icon={action.icon} onClick={run}>
      {t(action.label)}
    </Button>
  );
}

interface ChannelPartProps {
  readonly channel: Channel;
  /** Among the channels: their order is that of the dots on the board. */
  readonly place: number;
  readonly count: number;
}

function ChannelPart({ channel, place, count }: ChannelPartProps) {
  const t = useMessages();
  const run = useRun();
  const { whole: binding, consistency } = useChannelBinding(channel);
  const name = asText(binding.read('name'));
  const mayMove = (by: -1 | 1): boolean => !binding.disabled && place + by >= 0 && place + by < count;
  const move = (by: -1 | 1): void => {
    if (mayMove(by)) run(moveChannel, { channelId: channel.id, index: place + by });
  };

  function onKeyDown(event: KeyboardEvent): void {
    const by = findShift(event, 'column');
    if (by === undefined || !(event.target instanceof Element && event.target.closest('summary'))) return;
    event.preventDefault();
    move(by);
  }

  return (
    <div onKeyDown={onKeyDown}>
      <Disclosure title={name === '' ? t('app.untitled') : name}>
        <FieldList binding={binding} fields={CHANNEL_FIELDS} />
        <Disclosure title={t('field.consistency')} open={channel.consistency !== undefined}>
          <p className="field-hint">{t('field.consistency.hint')}</p>
          <FieldList binding={consistency} fields={CONSISTENCY_FIELDS} />
        </Disclosure>
        <div className="channel-buttons">
          <Button
            tone="danger"
            icon={Trash2}
            disabled={binding.disabled}
            onClick={() => run(removeChannel, { channelId: channel.id })}
          >
            {t('inspector.channels.remove', { name })}
          </Button>
          <IconButton
            icon={ArrowUp}
            size={16}
            label={t('inspector.channels.up')}
            keys="Alt+↑"
            disabled={!mayMove(-1)}
            onClick={() => move(-1)}
          />
          <IconButton
            icon={ArrowDown}
            size={16}
            label={t('inspector.channels.down')}
            keys="Alt+↓"
            disabled={!mayMove(1)}
            onClick={() => move(1)}
          />
        </div>
      </Disclosure>
    </div>
  );
}
