/** A picture of a record: seen, chosen, dropped, replaced, removed. It is kept once, however many records name it. */
import { useId } from 'react';
import { ImagePlus, Trash2 } from 'lucide-react';
import type { Id } from '../../shared/model/types';
import { useMessages } from '../i18n/useMessages';
import { useAssetUrl } from '../images/useImageUrl';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { useFocusNext } from '../ui/useFocusNext';
import { useImageInput } from './useImageInput';

interface ImageFieldProps {
  readonly label: string;
  readonly hint: string | undefined;
  /** The id of an asset; empty: none. */
  readonly value: Id;
  readonly disabled: boolean;
  readonly onCommit: (value: Id | undefined) => void;
}

export function ImageField({ label, hint, value, disabled, onCommit }: ImageFieldProps) {
  const t = useMessages();
  const labelId = useId();
  const url = useAssetUrl(value);
  const kept = useFocusNext<HTMLButtonElement>();
  const { reading, isOff, choose, dropProps } = useImageInput(disabled, onCommit);

  return (
    <Field label={label} labelId={labelId} hint={hint}>
      <div
        role="group"
        aria-labelledby={labelId}
        aria-busy={reading}
        className="image-field"
        data-empty={value === '' || undefined}
        {...dropProps}
      >
        {url !== undefined && <img className="image-preview" src={url} alt={label} draggable={false} />}
        {value !== '' && url === undefined && <p className="field-hint">{t('images.cannotShow')}</p>}
        <div className="image-buttons">
          <Button ref={kept.ref} icon={ImagePlus} disabled={isOff} onClick={() => void choose()}>
            {t(value === '' ? 'images.choose' : 'images.replace')}
          </Button>
          {value === '' ? (
            <span className="field-hint">{t('images.dropHere')}</span>
          ) : (
            <Button
              tone="quiet"
              icon={Trash2}
              disabled={isOff}
              onClick={() => {
                kept.focusNext();
                onCommit(undefined);
              }}
            >
              {t('images.remove')}
            </Button>
          )}
        </div>
      </div>
    </Field>
  );
}
