/** A picture of a record: seen, chosen, dropped, replaced, removed. It is kept once, however many records name it. */
import { useId, useState, type DragEvent } from 'react';
import { ImagePlus, Trash2 } from 'lucide-react';
import { addAsset } from '../../shared/commands/addAsset';
import type { Id } from '../../shared/model/types';
import { readImages } from '../actions/clipboard/readImages';
import { useShell } from '../actions/useActions';
import { useEditor } from '../document/useEditor';
import { useMessages } from '../i18n/useMessages';
import { chooseImages } from '../images/chooseImages';
import { useAssetUrl } from '../images/useImageUrl';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { useRun } from './useRun';

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
  const shell = useShell();
  const run = useRun();
  const { documents } = useEditor();
  const url = useAssetUrl(value);
  const [reading, setReading] = useState(false);
  const [over, setOver] = useState(false);
  const isOff = disabled || reading;

  async function take(files: readonly File[]): Promise<void> {
    setReading(true);
    const [image] = await readImages(files.slice(0, 1), shell);
    setReading(false);
    if (!image) return;
    documents.together(() => {
      if (run(addAsset, { id: image.id, asset: image.asset })) onCommit(image.id);
    });
  }

  async function choose(): Promise<void> {
    const files = await chooseImages({ multiple: false });
    if (files.length > 0) await take(files);
  }

  function onDragOver(event: DragEvent): void {
    if (isOff || !event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setOver(true);
  }

  function onDrop(event: DragEvent): void {
    setOver(false);
    if (isOff || event.dataTransfer.files.length === 0) return;
    event.preventDefault();
    void take([...event.dataTransfer.files]);
  }

  return (
    <Field label={label} labelId={labelId} hint={hint}>
      <div
        role="group"
        aria-labelledby={labelId}
        aria-busy={reading}
        className="image-field"
        data-empty={value === '' || undefined}
        data-over={over || undefined}
        onDragOver={onDragOver}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
      >
        {url !== undefined && <img className="image-preview" src={url} alt={label} draggable={false} />}
        {value !== '' && url === undefined && <p className="field-hint">{t('images.cannotShow')}</p>}
        <div className="image-buttons">
          <Button icon={ImagePlus} disabled={isOff} onClick={() => void choose()}>
            {t(value === '' ? 'images.choose' : 'images.replace')}
          </Button>
          {value === '' ? (
            <span className="field-hint">{t('images.dropHere')}</span>
          ) : (
            <Button tone="quiet" icon={Trash2} disabled={isOff} onClick={() => onCommit(undefined)}>
              {t('images.remove')}
            </Button>
          )}
        </div>
      </div>
    </Field>
  );
}
