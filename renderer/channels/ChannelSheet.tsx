/** How well the channels agree, side by side: every rating of the Channels tab, and below each aspect what it comes to. */
import { ArrowDown } from 'lucide-react';
import {
  isRated,
  toConsistencyFigures,
  type ConsistencyFigures,
} from '../../shared/analysis/channelConsistency';
import type { Channel } from '../../shared/model/types';
import { useShell } from '../actions/useActions';
import { useDocument } from '../document/useEditor';
import { CONSISTENCY_FIELDS } from '../fields/channelFields';
import { FieldControl } from '../fields/FieldControl';
import { useChannelBinding } from '../fields/useChannelBinding';
import { useNames } from '../fields/useNames';
import { useMessages } from '../i18n/useMessages';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { AspectNote } from './AspectNote';
import '../styles/sheets.css';
import '../styles/channelSheet.css';

interface SheetProps {
  readonly onClose: () => void;
}

export function ChannelSheet({ onClose }: SheetProps) {
  const t = useMessages();
  const channels = useDocument((state) => state.document.channels);
  return (
    <Dialog title={t('channels.title')} size="wide" closeLabel={t('dialog.close')} onClose={onClose}>
      {channels.length === 0 ? (
        <NoChannels onClose={onClose} />
      ) : (
        <>
          <p className="sheet-hint">{t('channels.hint')}</p>
          <ChannelTable channels={channels} />
        </>
      )}
    </Dialog>
  );
}

function NoChannels({ onClose }: SheetProps) {
  const t = useMessages();
  const shell = useShell();
  return (
    <div className="sheet-empty">
      <p>{t('channels.empty')}</p>
      <Button
        onClick={() => {
          shell.showPanel('channels');
          onClose();
        }}
      >
        {t('channels.open')}
      </Button>
    </div>
  );
}

function ChannelTable({ channels }: { readonly channels: readonly Channel[] }) {
  const t = useMessages();
  const figures = toConsistencyFigures(channels);
  return (
    <div className="sheet-scroll">
      <table className="sheet sheet-channels">
        <caption className="visually-hidden">{t('channels.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('channels.channel')}</th>
            {CONSISTENCY_FIELDS.map(({ field, label }) => (
              <th key={field} scope="col">
                {t(label)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {channels.map((channel) => (
            <ChannelRow key={channel.id} channel={channel} figures={figures} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('channels.between')}</th>
            {CONSISTENCY_FIELDS.map(({ field }) => (
              <td key={field}>
                <AspectNote figures={figures[field]} channels={channels} />
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

interface RowProps {
  readonly channel: Channel;
  readonly figures: ConsistencyFigures;
}

function ChannelRow({ channel, figures }: RowProps) {
  const t = useMessages();
  const names = useNames();
  const { consistency } = useChannelBinding(channel);
  return (
    <tr>
      <th scope="row">
        <span className="sheet-where" data-document-text="">
          {names.channel(channel)}
        </span>
        {!isRated(channel) && t('channels.unrated')}
      </th>
      {CONSISTENCY_FIELDS.map((spec) => {
        const { isNotable, lowestIds } = figures[spec.field];
        return (
          <td key={spec.field}>
            <div className="sheet-rating">
              <FieldControl binding={consistency} spec={spec} labelHidden />
              {isNotable && lowestIds.includes(channel.id) && (
                <span className="sheet-lowest">
                  <ArrowDown size={12} aria-hidden />
                  {t('channels.lowest')}
                </span>
              )}
            </div>
          </td>
        );
      })}
    </tr>
  );
}
