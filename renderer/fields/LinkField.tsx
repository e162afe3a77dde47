/** A web address, and the way to it. */
import { ExternalLink } from 'lucide-react';
import { isOpenableLink } from '../../shared/util/openableLink';
import { followLink } from '../actions/followLink';
import { useShell } from '../actions/useActions';
import { useHost } from '../host/hostContext';
import { useMessages } from '../i18n/useMessages';
import { IconButton } from '../ui/IconButton';
import { TextField, type TextFieldProps } from '../ui/TextField';

export function LinkField(props: Omit<TextFieldProps, 'type'>) {
  const t = useMessages();
  const shell = useShell();
  const { host } = useHost();

  return (
    <div className="link-field">
      <TextField {...props} type="url" />
      {isOpenableLink(props.value) && (
        <IconButton
          icon={ExternalLink}
          size={16}
          label={t('fields.openLink')}
          onClick={() => void followLink(host, shell, props.value)}
        />
      )}
    </div>
  );
}
