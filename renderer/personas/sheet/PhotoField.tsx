/** The face of a persona, and the photo it may have: chosen, dropped, replaced, removed. */
import { ImagePlus, Trash2 } from 'lucide-react';
import { asText, type Binding } from '../../fields/binding';
import { useImageInput } from '../../fields/useImageInput';
import { useMessages } from '../../i18n/useMessages';
import { IconButton } from '../../ui/IconButton';
import { useFocusNext } from '../../ui/useFocusNext';
import { Avatar } from '../Avatar';
import type { Face } from '../face';

interface PhotoFieldProps {
  readonly face: Face;
  readonly binding: Binding;
}

export function PhotoField({ face, binding }: PhotoFieldProps) {
  const t = useMessages();
  const { reading, isOff, choose, dropProps } = useImageInput(binding.disabled, (id) =>
    binding.write('photo', id),
  );
  const kept = useFocusNext<HTMLButtonElement>();
  const hasPhoto = asText(binding.read('photo')) !== '';
  return (
    <div
      className="profile-photo"
      role="group"
      aria-label={t('field.photo')}
      aria-busy={reading}
      {...dropProps}
    >
      <Avatar face={face} size="large" />
      {!binding.disabled && (
        <div className="profile-photo-buttons">
          <IconButton
            ref={kept.ref}
            icon={ImagePlus}
            label={t(hasPhoto ? 'personas.photo.replace' : 'personas.photo.add')}
            disabled={isOff}
            onClick={() => void choose()}
          />
          {hasPhoto && (
            <IconButton
              icon={Trash2}
              label={t('personas.photo.remove')}
              disabled={isOff}
              onClick={() => {
                kept.focusNext();
                binding.write('photo', undefined);
              }}
            />
          )}
        </div>
      )}
    </div>
  );
}
