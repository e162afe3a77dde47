/** Everything a person can ask for, in the order of the menus. */
import type { Action } from './action';
import { closeMap } from './closeMap';
import { deleteSelection } from './deleteSelection';
import { duplicateSelection } from './duplicateSelection';
import { hideLane } from './hideLane';
import { insertJourney } from './insertJourney';
import { insertLane } from './insertLane';
import { insertPersona } from './insertPersona';
import { insertStage } from './insertStage';
import { newMap } from './newMap';
import { newWindow } from './newWindow';
import { openMap } from './openMap';
import { redo } from './redo';
import { revealMap } from './revealMap';
import { saveMap } from './saveMap';
import { saveMapAs } from './saveMapAs';
import { selectAll } from './selectAll';
import { showAbout } from './showAbout';
import { showKeys } from './showKeys';
import { showPersonas } from './showPersonas';
import { showSettings } from './showSettings';
import { showVersions } from './showVersions';
import { showWarnings } from './showWarnings';
import { switchLanguage } from './switchLanguage';
import { switchMapLanguage } from './switchMapLanguage';
import { switchTheme } from './switchTheme';
import { toggleInspector } from './toggleInspector';
import { toggleMinimap } from './toggleMinimap';
import { toggleOutline } from './toggleOutline';
import { undo } from './undo';
import { writeCard } from './writeCard';
import { zoomActual } from './zoomActual';
import { zoomIn } from './zoomIn';
import { zoomOut } from './zoomOut';
import { zoomToFit } from './zoomToFit';
import { zoomToSelection } from './zoomToSelection';

export const ACTIONS: readonly Action[] = [
  newMap,
  newWindow,
  openMap,
  saveMap,
  saveMapAs,
  showVersions,
  revealMap,
  closeMap,
  showSettings,
  undo,
  redo,
  duplicateSelection,
  deleteSelection,
  selectAll,
  writeCard,
  insertStage,
  insertLane,
  hideLane,
  insertJourney,
  insertPersona,
  zoomIn,
  zoomOut,
  zoomActual,
  zoomToFit,
  zoomToSelection,
  toggleOutline,
  toggleInspector,
  toggleMinimap,
  showPersonas,
  switchMapLanguage,
  switchLanguage,
  switchTheme,
  showKeys,
  showWarnings,
  showAbout,
];
