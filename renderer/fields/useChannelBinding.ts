/** Binds field controls to a channel, and to its ratings of how well it agrees with the others. */
import { editChannel, type EditChannelArgs } from '../../shared/commands/editChannel';
import type { Channel } from '../../shared/model/types';
import { asTable, type Binding } from './binding';
import { partBinding } from './partBinding';
import { useBinding } from './useBinding';
import { useRun } from './useRun';

export interface ChannelBindings {
  readonly whole: Binding;
  readonly consistency: Binding;
}

export function useChannelBinding(channel: Channel): ChannelBindings {
  const run = useRun();
  const whole = useBinding({
    record: channel,
    recordId: channel.id,
    write: (field, value, language, part) =>
      run(editChannel, { channelId: channel.id, field, value, language, part } as EditChannelArgs),
  });
  const consistency = partBinding(whole, 'consistency', asTable(whole.read('consistency')), (part, path) =>
    whole.write('consistency', Object.keys(part).length === 0 ? undefined : part, path),
  );
  return { whole, consistency };
}
