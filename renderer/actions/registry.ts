/** Everything a person can ask for, in the order of the menus. */
import type { Action } from './action';
import { choosePreset } from './choosePreset';
import { clearFilter } from './clearFilter';
import { compareJourneys } from './compareJourneys';
import { copyJourney } from './copyJourney';
import { copySelection } from './copySelection';
import { copyStyle } from './copyStyle';
import { cutSelection } from './cutSelection';
import { cutJourney } from './cutJourney';
import { closeMap } from './closeMap';
import { createFuture } from './createFuture';
import { createSubJourney } from './createSubJourney';
import { deleteSelection } from './deleteSelection';
import { deriveOpportunity } from './deriveOpportunity';
import { duplicateJourney } from './duplicateJourney';
import { duplicateSelection } from './duplicateSelection';
import { filterBoard } from './filterBoard';
import { findText } from './findText';
import { foldSelection } from './foldSelection';
import { hideSelection } from './hideSelection';
import { insertImage } from './insertImage';
import { insertJourney } from './insertJourney';
import { INSERT_LANE_OF_KIND, insertLane } from './insertLane';
import { insertPersona } from './insertPersona';
import { insertStage } from './insertStage';
import { insertStep } from './insertStep';
import { leaveSubJourney } from './leaveSubJourney';
import { lockSelection } from './lockSelection';
import { mergeStage } from './mergeStage';
import { moveJourneyLeft } from './moveJourneyLeft';
import { moveJourneyRight } from './moveJourneyRight';
import { newMap } from './newMap';
import { newWindow } from './newWindow';
import { openLink } from './openLink';
import { openMap } from './openMap';
import { openSubJourney } from './openSubJourney';
import { pasteClipboard } from './pasteClipboard';
import { pasteStyle } from './pasteStyle';
import { pinSelection } from './pinSelection';
import { redo } from './redo';
import { removeJourney } from './removeJourney';
import { replaceText } from './replaceText';
import { revealMap } from './revealMap';
import { saveCleanCopy } from './saveCleanCopy';
import { saveMap } from './saveMap';
import { saveAsTemplate } from './saveAsTemplate';
import { saveMapAs } from './saveMapAs';
import { selectAll } from './selectAll';
import { showAbout } from './showAbout';
import { showChannels } from './showChannels';
import { showComments } from './showComments';
import { showKeys } from './showKeys';
import { showLifeCycle } from './showLifeCycle';
import { showPalette } from './showPalette';
import { showPersonas } from './showPersonas';
import { showSettings } from './showSettings';
import { showSnapshots } from './showSnapshots';
import { showTranslations } from './showTranslations';
import { showStages } from './showStages';
import { showVersions } from './showVersions';
import { showWarnings } from './showWarnings';
import { splitStage } from './splitStage';
import { startComment } from './startComment';
import { switchLanguage } from './switchLanguage';
import { switchMapLanguage } from './switchMapLanguage';
import { switchTheme } from './switchTheme';
import { toggleInspector } from './toggleInspector';
import { toggleConfidence } from './toggleConfidence';
import { toggleLinks } from './toggleLinks';
import { toggleSummary } from './toggleSummary';
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
  saveAsTemplate,
  saveCleanCopy,
  showVersions,
  showSnapshots,
  revealMap,
  closeMap,
  showSettings,
  undo,
  redo,
  cutSelection,
  copySelection,
  pasteClipboard,
  copyStyle,
  pasteStyle,
  duplicateSelection,
  deleteSelection,
  foldSelection,
  pinSelection,
  hideSelection,
  lockSelection,
  mergeStage,
  splitStage,
  selectAll,
  copyJourney,
  cutJourney,
  duplicateJourney,
  moveJourneyLeft,
  moveJourneyRight,
  removeJourney,
  findText,
  replaceText,
  writeCard,
  insertImage,
  insertStage,
  insertStep,
  insertLane,
  ...INSERT_LANE_OF_KIND,
  insertJourney,
  choosePreset,
  createFuture,
  deriveOpportunity,
  createSubJourney,
  insertPersona,
  openSubJourney,
  openLink,
  leaveSubJourney,
  showPalette,
  filterBoard,
  clearFilter,
  startComment,
  zoomIn,
  zoomOut,
  zoomActual,
  zoomToFit,
  zoomToSelection,
  toggleOutline,
  toggleInspector,
  toggleMinimap,
  toggleLinks,
  toggleConfidence,
  toggleSummary,
  showStages,
  showChannels,
  showLifeCycle,
  compareJourneys,
  showPersonas,
  showComments,
  showTranslations,
  switchMapLanguage,
  switchLanguage,
  switchTheme,
  showKeys,
  showWarnings,
  showAbout,
];
