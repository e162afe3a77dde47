/** The name of a stage, step or lane being written, over its header. */
import { useLayoutEffect, useRef } from 'react';
import type { JourneyLayout } from '../../../shared/layout/layoutTypes';
import { localizeText } from '../../../shared/model/translate';
import { findJourney } from '../../../shared/model/queries';
import type { CjmDocument, Id } from '../../../shared/model/types';
import type { Header } from '../../document/selectionStore';
import { useSelection } from '../../document/useEditor';
import { useMessages } from '../../i18n/useMessages';
import { finishNaming } from '../../keyboard/nameHeader';
import { InlineRename } from '../../ui/InlineRename';
import { useBoard } from '../boardContext';
import type { Camera, Size } from '../camera';
import { placeName } from './placeName';

export function NamingField() {
  const naming = useSelection((state) => state.naming);
  return naming && <NameOf key={naming.id} header={naming} />;
}

function NameOf({ header }: { readonly header: Header }) {
  const t = useMessages();
  const board = useBoard();
  const frame = useRef<HTMLDivElement>(null);
  const { documents, view } = board.editor;
  const { language } = view.getState();
  const { document } = documents.getState();
  const own = ownName(document, board.layout().journeyId, header);
  const name = localizeText(document, language, header.id, 'name', own).text;

  useLayoutEffect(() => {
    const place = (camera: Camera, size: Size): void => {
      const box = placeName(board.layout(), header, camera, size);
      if (!frame.current || !box) return;
      frame.current.style.transform = `translate(${box.x}px, ${box.y}px)`;
      frame.current.style.width = `${box.width}px`;
    };
    place(board.camera.get(), board.camera.view());
    return board.camera.onFrame(({ camera, view: size }) => place(camera, size));
  }, [board, header]);

  return (
    // Space is a space in it (see `spaceKey`).
    <div ref={frame} className="naming-frame" data-of={header.kind} data-writing="">
      <InlineRename
        label={t(`outline.rename.${header.kind}`)}
        value={name}
        placeholder={name === '' ? shownName(board.layout(), header) : undefined}
        onDone={(text) => finishNaming(board, header, name, text)}
      />
    </div>
  );
}

/** What stands for a name that is not there: that of the lane's kind, or a number. */
function shownName({ stages, columns, lanes }: JourneyLayout, { id }: Header): string | undefined {
  return (
    lanes.find(({ lane }) => lane.id === id) ??
    stages.find(({ stage }) => stage.id === id) ??
    columns.find(({ step }) => step.id === id)
  )?.name;
}

function ownName(document: CjmDocument, journeyId: Id, { id }: Header): string {
  const { stages = [], lanes = [] } = findJourney(document, journeyId) ?? {};
  const named = [...stages, ...stages.flatMap(({ steps }) => steps), ...lanes].find((one) => one.id === id);
  return named?.name ?? '';
}
