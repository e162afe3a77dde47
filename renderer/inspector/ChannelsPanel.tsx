/** The channels of the document: added once, ticked on touchpoints. */
import type { KeyboardEvent } from 'react';
import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';
import { addChannel } from '../../shared/commands/addChannel';
import { editChannel, type EditChannelArgs } from '../../shared/commands/editChannel';
import { moveChannel } from '../../shared/commands/moveChannel';
import { removeChannel } from '../../shared/commands/removeChannel';
import type { Channel } from '../../shared/model/types';
import { useDocument, useView } from '../document/useEditor';
import { asTable, asText } from '../fields/binding';
import { LINE, ONE_TO_FIVE, type FieldSpec } from '../fields/control';
import { FieldList } from '../fields/FieldControl';
import { OPTIONS } from '../fields/options';
import { partBinding } from '../fields/partBinding';
import { useBinding } from '../fields/useBinding';
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

/** What should be the same whichever channel people come through (capability 2-20). */
const CONSISTENCY_FIELDS: readonly FieldSpec[] = [
  { field: 'message', label: 'field.consistency.message', control: ONE_TO_FIVE },
  { field: 'service', label: 'field.consistency.service', control: ONE_TO_FIVE },
  { field: 'information', label: 'field.consistency.information', control: ONE_TO_FIVE },
  { field: 'data', label: 'field.consistency.data', control: ONE_TO_FIVE },
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
    </>
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
  const binding = useBinding({
    record: channel,
    recordId: channel.id,
    write: (field, value, language, part) =>
      run(editChannel, { channelId: channel.id, field, value, language, part } as EditChannelArgs),
  });
  const name = asText(binding.read('name'));
  const consistency = partBinding(binding, asTable(binding.read('consistency')), (part, path) =>
    binding.write('consistency', Object.keys(part).length === 0 ? undefined : part, path),
  );
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
