/**
 * Takes one picture from a file or a drop, keeps it in the map, and hands over the id it is kept under.
 *
 * What is dropped where nothing can be put in ends here: the board behind would take it for its own.
 */
import { useState, type DragEvent } from 'react';
import { addAsset } from '../../shared/commands/addAsset';
import type { Id } from '../../shared/model/types';
import { readImages } from '../actions/clipboard/readImages';
import { readTransfer } from '../actions/clipboard/transfer';
import { useShell } from '../actions/useActions';
import { useEditor } from '../document/useEditor';
import { chooseImages } from '../images/chooseImages';
import { useRun } from './useRun';

export interface ImageInput {
  /** A picture is being read. */
  readonly reading: boolean;
  /** Nothing can be put in now. */
  readonly isOff: boolean;
  choose(): Promise<void>;
  /** For the element pictures are dropped on; `data-over` while one is held over it. */
  readonly dropProps: {
    readonly 'data-over': true | undefined;
    onDragOver(event: DragEvent): void;
    onDragLeave(): void;
    onDrop(event: DragEvent): void;
  };
}

export function useImageInput(disabled: boolean, onCommit: (id: Id) => void): ImageInput {
  const shell = useShell();
  const run = useRun();
  const { documents } = useEditor();
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

  return {
    reading,
    isOff,
    async choose() {
      const files = await chooseImages({ multiple: false });
      if (files.length > 0) await take(files);
    },
    dropProps: {
      'data-over': over || undefined,
      onDragOver(event) {
        if (!event.dataTransfer.types.includes('Files')) return;
        event.preventDefault();
        if (isOff) event.dataTransfer.dropEffect = 'none';
        else setOver(true);
      },
      onDragLeave: () => setOver(false),
      onDrop(event) {
        setOver(false);
        if (!event.dataTransfer.types.includes('Files')) return;
        event.preventDefault();
        if (isOff) return;
        const { files, hasFolder } = readTransfer(event.dataTransfer);
        if (hasFolder) shell.toast({ key: 'images.folder', tone: 'info' });
        else void take(files);
      },
    },
  };
}
