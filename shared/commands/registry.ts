/**
 * Every command by its name: for proposals, which name them, and for the tests that hold all of them to one suite.
 *
 * Interface code imports the command it runs; only there are the arguments checked by the compiler.
 */
import type { Command } from './command';
import { addAsset } from './addAsset';
import { addCard } from './addCard';
import { addChannel } from './addChannel';
import { addComment } from './addComment';
import { addEmotionPoint } from './addEmotionPoint';
import { addJourney } from './addJourney';
import { addLane } from './addLane';
import { addLink } from './addLink';
import { addPersona } from './addPersona';
import { addStage } from './addStage';
import { addStep } from './addStep';
import { addView } from './addView';
import { applyCardStyle } from './applyCardStyle';
import { confirmTranslation } from './confirmTranslation';
import { duplicateCard } from './duplicateCard';
import { duplicateJourney } from './duplicateJourney';
import { duplicateLane } from './duplicateLane';
import { duplicatePersona } from './duplicatePersona';
import { duplicateStage } from './duplicateStage';
import { duplicateStep } from './duplicateStep';
import { editCardText } from './editCardText';
import { editChannel } from './editChannel';
import { editComment } from './editComment';
import { editCommentReply } from './editCommentReply';
import { editJourney } from './editJourney';
import { editLane } from './editLane';
import { editLink } from './editLink';
import { editPersona } from './editPersona';
import { editStage } from './editStage';
import { editStep } from './editStep';
import { editView } from './editView';
import { hideLane } from './hideLane';
import { importTranslation } from './importTranslation';
import { insertJourney } from './insertJourney';
import { mergeStage } from './mergeStage';
import { moveCard } from './moveCard';
import { moveChannel } from './moveChannel';
import { moveJourney } from './moveJourney';
import { moveLane } from './moveLane';
import { movePersona } from './movePersona';
import { moveStage } from './moveStage';
import { moveStep } from './moveStep';
import { pasteCard } from './pasteCard';
import { pasteClip } from './pasteClip';
import { pastePersona } from './pastePersona';
import { removeCard } from './removeCard';
import { removeChannel } from './removeChannel';
import { removeComment } from './removeComment';
import { removeCommentReply } from './removeCommentReply';
import { removeJourney } from './removeJourney';
import { removeLane } from './removeLane';
import { removeLink } from './removeLink';
import { removePersona } from './removePersona';
import { removeSnapshot } from './removeSnapshot';
import { removeStage } from './removeStage';
import { removeStep } from './removeStep';
import { removeView } from './removeView';
import { renameJourney } from './renameJourney';
import { renameLane } from './renameLane';
import { renameSnapshot } from './renameSnapshot';
import { renameStage } from './renameStage';
import { renameStep } from './renameStep';
import { reorderCard } from './reorderCard';
import { replaceText } from './replaceText';
import { replyComment } from './replyComment';
import { resizeLane } from './resizeLane';
import { resolveComment } from './resolveComment';
import { restoreSnapshot } from './restoreSnapshot';
import { reverseLink } from './reverseLink';
import { setBrief } from './setBrief';
import { setCardFacet } from './setCardFacet';
import { setCardSpan } from './setCardSpan';
import { setEmotionScore } from './setEmotionScore';
import { setJourneyKind } from './setJourneyKind';
import { setJourneyPersonas } from './setJourneyPersonas';
import { setDocumentLanguage } from './setDocumentLanguage';
import { setDocumentTitle } from './setDocumentTitle';
import { showLane } from './showLane';
import { splitStage } from './splitStage';
import { takeSnapshot } from './takeSnapshot';
import { writeText } from './writeText';

export const COMMANDS: readonly Command<unknown>[] = [
  ...[setDocumentLanguage, setDocumentTitle],
  ...[setBrief],
  ...[addPersona, duplicatePersona, editPersona, movePersona, pastePersona, removePersona],
  ...[addChannel, editChannel, moveChannel, removeChannel],
  ...[
    addJourney,
    duplicateJourney,
    editJourney,
    insertJourney,
    moveJourney,
    removeJourney,
    renameJourney,
    setJourneyKind,
    setJourneyPersonas,
  ],
  ...[addStage, duplicateStage, editStage, mergeStage, moveStage, removeStage, renameStage, splitStage],
  ...[addStep, duplicateStep, editStep, moveStep, removeStep, renameStep],
  ...[addLane, duplicateLane, editLane, hideLane, moveLane, removeLane, renameLane, resizeLane, showLane],
  ...[
    addCard,
    applyCardStyle,
    duplicateCard,
    editCardText,
    moveCard,
    pasteCard,
    removeCard,
    reorderCard,
    setCardFacet,
    setCardSpan,
  ],
  ...[addAsset, pasteClip],
  ...[addLink, editLink, reverseLink, removeLink],
  ...[addEmotionPoint, setEmotionScore],
  ...[addView, editView, removeView],
  ...[replaceText],
  ...[
    addComment,
    editComment,
    editCommentReply,
    removeComment,
    removeCommentReply,
    replyComment,
    resolveComment,
  ],
  ...[removeSnapshot, renameSnapshot, restoreSnapshot, takeSnapshot],
  ...[confirmTranslation, importTranslation, writeText],
];

const BY_NAME: ReadonlyMap<string, Command<unknown>> = new Map(
  COMMANDS.map((command) => [command.name, command]),
);

export function findCommand(name: string): Command<unknown> | undefined {
  return BY_NAME.get(name);
}
