import { beforeEach, expect, it, vi } from 'vitest';
import { createCameraStore, type CameraStore } from '../../../../renderer/canvas/cameraStore';
import { keepCameras, type JourneyCameras } from '../../../../renderer/canvas/journeyCameras';
import { buildDocument } from '../../../support/buildDocument';
import { createTestEditor } from '../../../support/createTestEditor';
import { createMemoryHost } from '../../../support/memoryHost';

const LARGE = { width: 4000, height: 3000 };
const SMALL = { width: 700, height: 400 };
const CORNER = { x: -3000, y: -2400, zoom: 1.5 };

let camera: CameraStore;
let cameras: JourneyCameras;
let editor: ReturnType<typeof createTestEditor>;

beforeEach(() => {
  vi.stubGlobal('requestAnimationFrame', () => 1);
  const document = buildDocument()
    .journey('Now')
    .journey('Part')
    .journey('Then', { kind: 'future', baselineId: 'journey:Now' })
    .build();
  editor = createTestEditor(document, createMemoryHost());
  camera = createCameraStore({ x: 0, y: 0, zoom: 1 });
  cameras = keepCameras(editor, camera, 'journey:Now');
  camera.setView({ width: 1000, height: 600 });
  camera.setBoard(LARGE);
  camera.moveTo(CORNER);
});

it('begins a journey at its first cell, and comes back to where the one before was left', () => {
  cameras.show({ journeyId: 'journey:Part', ...SMALL });
  expect(camera.get()).toEqual({ x: 0, y: 0, zoom: 1.5 });
  camera.moveTo({ x: -20, y: 0, zoom: 2 });
  cameras.show({ journeyId: 'journey:Now', ...LARGE });
  expect(camera.get()).toEqual(CORNER);
  cameras.show({ journeyId: 'journey:Part', ...SMALL });
  expect(camera.get()).toEqual({ x: -20, y: 0, zoom: 2 });
});

it('shows a future journey where the present one was seen, to compare', () => {
  cameras.show({ journeyId: 'journey:Then', ...LARGE });
  expect(camera.get()).toEqual(CORNER);
});

it('tells the next board how each journey was left', () => {
  cameras.show({ journeyId: 'journey:Part', ...SMALL });
  cameras.leave();
  const { leftBoards } = editor.view.getState();
  expect(leftBoards.get('journey:Now')?.camera).toEqual(CORNER);
  expect(leftBoards.get('journey:Part')?.camera).toEqual({ x: 0, y: 0, zoom: 1.5 });
});
