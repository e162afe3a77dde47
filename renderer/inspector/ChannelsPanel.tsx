/** The channels of the document: added once, ticked on touchpoints. */
import { Plus, Trash2 } from 'lucide-react';
import { addChannel } from '../../shared/commands/addChannel';
import { editChannel, type EditChannelArgs } from '../../shared/commands/editChannel';
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
      {channels.map((channel) => (
        <ChannelPart key={channel.id} channel={channel} />
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

function ChannelPart({ channel }: { readonly channel: Channel }) {
  const t = useMessages();
  const run = useRun();
  const binding = useBinding({
    record: channel,
    recordId: channel.id,
    write: (field, value, language) =>
      run(editChannel, { channelId: channel.id, field, value, language } as EditChannelArgs),
  });
  const name = asText(binding.read('name'));
  const consistency = partBinding(binding, asTable(binding.read('consistency')), (part) =>
    binding.write('consistency', Object.keys(part).length === 0 ? undefined : part),
  );
  return (
    <Disclosure title={name === '' ? t('app.untitled') : name}>
      <FieldList binding={binding} fields={CHANNEL_FIELDS} />
      <Disclosure title={t('field.consistency')} open={channel.consistency !== undefined}>
        <p className="field-hint">{t('field.consistency.hint')}</p>
        <FieldList binding={consistency} fields={CONSISTENCY_FIELDS} />
      </Disclosure>
      <Button
        tone="danger"
        icon={Trash2}
        disabled={binding.disabled}
        onClick={() => run(removeChannel, { channelId: channel.id })}
      >
        {t('inspector.channels.remove', { name })}
      </Button>
    </Disclosure>
  );
}
