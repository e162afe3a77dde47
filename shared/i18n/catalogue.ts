/**
 * Every text a person reads, by key, in both languages.
 *
 * One flat file per area and language, `messages/<area>.<language>.json`; keys are unique over all areas and
 * begin with a word of their area. The English files give the type of the keys; a test proves that the Chinese
 * ones hold the same. Plurals follow i18next: `key_one`, `key_other`, used as `key` with `count`.
 */
import actionsEn from './messages/actions.en.json';
import actionsZh from './messages/actions.zh-Hant.json';
import appEn from './messages/app.en.json';
import appZh from './messages/app.zh-Hant.json';
import boardEn from './messages/board.en.json';
import boardZh from './messages/board.zh-Hant.json';
import cliEn from './messages/cli.en.json';
import cliZh from './messages/cli.zh-Hant.json';
import clipboardEn from './messages/clipboard.en.json';
import clipboardZh from './messages/clipboard.zh-Hant.json';
import commandsEn from './messages/commands.en.json';
import commandsZh from './messages/commands.zh-Hant.json';
import dialogsEn from './messages/dialogs.en.json';
import dialogsZh from './messages/dialogs.zh-Hant.json';
import failuresEn from './messages/failures.en.json';
import failuresZh from './messages/failures.zh-Hant.json';
import fieldsEn from './messages/fields.en.json';
import fieldsZh from './messages/fields.zh-Hant.json';
import filesEn from './messages/files.en.json';
import filesZh from './messages/files.zh-Hant.json';
import filterEn from './messages/filter.en.json';
import filterZh from './messages/filter.zh-Hant.json';
import findEn from './messages/find.en.json';
import findZh from './messages/find.zh-Hant.json';
import imagesEn from './messages/images.en.json';
import imagesZh from './messages/images.zh-Hant.json';
import inspectorEn from './messages/inspector.en.json';
import inspectorZh from './messages/inspector.zh-Hant.json';
import lanesEn from './messages/lanes.en.json';
import lanesZh from './messages/lanes.zh-Hant.json';
import outlineEn from './messages/outline.en.json';
import outlineZh from './messages/outline.zh-Hant.json';
import paletteEn from './messages/palette.en.json';
import paletteZh from './messages/palette.zh-Hant.json';
import personasEn from './messages/personas.en.json';
import personasZh from './messages/personas.zh-Hant.json';
import reviewEn from './messages/review.en.json';
import reviewZh from './messages/review.zh-Hant.json';
import shellEn from './messages/shell.en.json';
import shellZh from './messages/shell.zh-Hant.json';
import sheetsEn from './messages/sheets.en.json';
import sheetsZh from './messages/sheets.zh-Hant.json';
import startEn from './messages/start.en.json';
import startZh from './messages/start.zh-Hant.json';
import templatesEn from './messages/templates.en.json';
import templatesZh from './messages/templates.zh-Hant.json';
import translationEn from './messages/translation.en.json';
import translationZh from './messages/translation.zh-Hant.json';
import warningsEn from './messages/warnings.en.json';
import warningsZh from './messages/warnings.zh-Hant.json';

const en = {
  ...actionsEn,
  ...appEn,
  ...boardEn,
  ...cliEn,
  ...clipboardEn,
  ...commandsEn,
  ...dialogsEn,
  ...failuresEn,
  ...fieldsEn,
  ...filesEn,
  ...filterEn,
  ...findEn,
  ...imagesEn,
  ...inspectorEn,
  ...lanesEn,
  ...outlineEn,
  ...paletteEn,
  ...personasEn,
  ...reviewEn,
  ...shellEn,
  ...sheetsEn,
  ...startEn,
  ...templatesEn,
  ...translationEn,
  ...warningsEn,
};
const zhHant = {
  ...actionsZh,
  ...appZh,
  ...boardZh,
  ...cliZh,
  ...clipboardZh,
  ...commandsZh,
  ...dialogsZh,
  ...failuresZh,
  ...fieldsZh,
  ...filesZh,
  ...filterZh,
  ...findZh,
  ...imagesZh,
  ...inspectorZh,
  ...lanesZh,
  ...outlineZh,
  ...paletteZh,
  ...personasZh,
  ...reviewZh,
  ...shellZh,
  ...sheetsZh,
  ...startZh,
  ...templatesZh,
  ...translationZh,
  ...warningsZh,
};

type Base<K> = K extends `${infer B}_one` | `${infer B}_other` ? B : K;

export type MessageKey = Base<keyof typeof en>;

export const CATALOGUES: Readonly<Record<'en' | 'zh-Hant', Readonly<Record<string, string>>>> = {
  en,
  'zh-Hant': zhHant,
};
