/**
 * A header that the near edge of the view cuts keeps its words in the part that is seen: however far in the board is, one
 * knows which stage and lane one is in.
 *
 * Few are cut at a time, so these few are laid out anew in every frame, also of a zoom (see `useHeaderLayer`). The style
 * sheet moves their words by `--cut`.
 */
import { useEffect, type RefObject } from 'react';
import { bandAt } from '../../shared/layout/cellAt';
import type { JourneyLayout } from '../../shared/layout/layoutTypes';
import { useBoard } from './boardContext';
import type { Camera, Size } from './camera';
import { findStuck } from './pinnedLanes';

export interface CutHeader {
  /** As in the header's `data-band`. */
  readonly id: string;
  /** Pixels of the screen that its words give way by. */
  readonly by: number;
}

/** So much of a header is left to its words before they go out of sight with it. */
const STAGE_ROOM = 56;
/** For the name of a lane and something under it. */
export const LANE_ROOM = 48;

export function findCutStages({ phases, stages }: JourneyLayout, camera: Camera): readonly CutHeader[] {
  const cut = <B extends { readonly x: number; readonly width: number }>(
    bands: readonly B[],
    idOf: (band: B) => string,
  ): readonly CutHeader[] => {
    const band = bands[bandAt(bands.length, (i) => bands[i]?.x ?? 0, -camera.x / camera.zoom)];
    return band ? toCut(idOf(band), band.x, band.width, camera.x, camera.zoom, STAGE_ROOM) : [];
  };
  return [...cut(phases, toPhaseId), ...cut(stages, ({ stage }) => stage.id)];
}

/** Two stretches of a journey may be of the same phase. */
export function toPhaseId({ phase, x }: JourneyLayout['phases'][number]): string {
  return `${phase} ${x}`;
}

/** Below the stuck lanes, which are seen as a whole. A computed channel lane has the names of its rows where its own would come. */
export function findCutLanes(layout: JourneyLayout, camera: Camera, view: Size): readonly CutHeader[] {
  const { lanes, channelGrids } = layout;
  const stuck = findStuck(layout, camera, view);
  const y = camera.y - stuck.reduce((sum, { height }) => sum + height, 0);
  const band = lanes[bandAt(lanes.length, (i) => lanes[i]?.y ?? 0, -y / camera.zoom)];
  if (!band || channelGrids.some(({ laneId }) => laneId === band.lane.id)) return [];
  if (stuck.some((lane) => lane.band === band)) return [];
  return toCut(band.lane.id, band.y, band.height, y, camera.zoom, LANE_ROOM);
}

function toCut(
  id: string,
  start: number,
  length: number,
  at: number,
  zoom: number,
  room: number,
): readonly CutHeader[] {
  const by = Math.min(-(start * zoom + at), length * zoom - room);
  return by > 0 ? [{ id, by }] : [];
}

/** `find` must be stable; `bands` are what the headers are made from. */
export function useCutHeaders(
  layer: RefObject<HTMLElement | null>,
  find: (layout: JourneyLayout, camera: Camera, view: Size) => readonly CutHeader[],
  bands: readonly unknown[],
): void {
  const board = useBoard();
  const { camera } = board;
  useEffect(() => {
    let known: readonly HTMLElement[] = [];
    return camera.onFrame(({ camera: from, view }) => {
      const cut = find(board.layout(), from, view).flatMap(({ id, by }) => {
        const header =
          known.find(({ dataset, isConnected }) => isConnected && dataset.band === id) ??
          layer.current?.querySelector<HTMLElement>(`[data-band="${CSS.escape(id)}"]`);
        return header ? [{ header, by }] : [];
      });
      for (const header of known) {
        if (!cut.some((one) => one.header === header)) release(header);
      }
      known = cut.map(({ header }) => header);
      for (const { header, by } of cut) {
        header.style.setProperty('--cut', `${by}px`);
        header.style.setProperty('--zoom', String(from.zoom));
        header.style.transform = '';
      }
    });
  }, [board, camera, layer, find]);

  // A header that has just come may be cut.
  useEffect(() => camera.refresh(), [camera, bands]);
}

function release({ style }: HTMLElement): void {
  style.removeProperty('--cut');
  style.removeProperty('--zoom');
}
