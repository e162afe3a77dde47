/**
 * The board alone, for tests and measurements in a real browser: `?cards=3000`, `?sample`, `?theme=dark`, `?readOnly`.
 * What it is asked and what it says is on `window.boardHarness`.
 */
import { createRoot } from 'react-dom/client';
import { MessagesProvider } from '../../../renderer/i18n/MessagesProvider';
import { parseDocument } from '../../../shared/format/parseDocument';
import { createI18n } from '../../../shared/i18n/translator';
import type { CjmDocument } from '../../../shared/model/types';
import type { Theme } from '../../../shared/theme/tokens';
import type { Refusal } from '../../../shared/commands/command';
import { createLayoutSource } from '../../../renderer/app/layoutSource';
import type { GridTarget } from '../../../renderer/keyboard/gridView';
import { warmFonts } from '../../../renderer/canvas/canvasMeasurer';
import { JourneyBoard } from '../../../renderer/canvas/JourneyBoard';
import { createEditor } from '../../../renderer/document/createEditor';
import type { Editor } from '../../../renderer/document/editor';
import { openedUntitled } from '../../../renderer/document/openDocument';
import { EditorContext } from '../../../renderer/document/useEditor';
import { EmotionLayer } from '../../../renderer/emotion/EmotionLayer';
import { applyTheme } from '../../../renderer/styles/applyTheme';
import { ThemeContext } from '../../../renderer/styles/themeContext';
import { startKeymap } from '../../../renderer/actions/keymap';
import { undo } from '../../../renderer/actions/undo';
import { redo } from '../../../renderer/actions/redo';
import { deleteSelection } from '../../../renderer/actions/deleteSelection';
import type { ActionContext } from '../../../renderer/actions/action';
import { buildDocument } from '../buildDocument';
import { generateDocument } from '../generateDocument';
import { createMemoryHost } from '../memoryHost';
import '../../../renderer/styles/main.css';
import './harness.css';

declare global {
  interface Window {
    boardHarness: {
      readonly editor: Editor;
      readonly refusals: Refusal[];
      readonly menus: GridTarget[];
    };
  }
}

const query = new URLSearchParams(location.search);

async function loadDocument(): Promise<CjmDocument> {
  const cards = query.get('cards');
  if (cards !== null) return generateDocument(Number(cards));
  if (query.has('sample')) {
    const parsed = parseDocument(await (await fetch('/sample.cjm')).text());
    if (parsed.ok) return parsed.value.document;
  }
  return buildDocument('Small')
    .stage('研究', ['比較', '試算'])
    .stage('申請')
    .stage('審核')
    .lane('action', '')
    .lane('touchpoint', '')
    .lane('emotion', '')
    .lane('pain', '')
    .card('研究/比較', '', '比利率')
    .build();
}

async function start(): Promise<void> {
  const theme = (query.get('theme') ?? 'light') as Theme;
  applyTheme(theme, document.documentElement);
  const opened = openedUntitled(await loadDocument());
  await warmFonts([JSON.stringify(opened.document.journeys)]);
  let made = 0;
  const source = createLayoutSource();
  const editor = createEditor({
    opened: query.has('readOnly') ? { ...opened, readOnly: 'elsewhere' } : opened,
    host: createMemoryHost(),
    layout: source,
    language: opened.document.language,
    newId: () => `new${++made}`,
    now: () => new Date().toISOString(),
    onDraftFailure: () => undefined,
  });
  const harness = { editor, refusals: [] as Refusal[], menus: [] as GridTarget[] };
  window.boardHarness = harness;
  // What the app's keymap does with the keys that the board lets through.
  const context = {
    info: { capabilities: { allKeys: true } },
    editor,
    shell: { toast: () => undefined },
  } as unknown as ActionContext;
  startKeymap([undo, redo, deleteSelection], () => context);
  createRoot(document.getElementById('root')!).render(
    <MessagesProvider i18n={createI18n(query.get('language') === 'en' ? 'en' : 'zh-Hant')}>
      <ThemeContext value={theme}>
        <EditorContext value={editor}>
          <JourneyBoard
            source={source}
            minimap={!query.has('noMinimap')}
            corner={null}
            curves={EmotionLayer}
            onDropped={() => undefined}
            onRefused={(refusal) => harness.refusals.push(refusal)}
            onLink={() => undefined}
            onSummary={() => undefined}
            onContextMenu={(target) => harness.menus.push(target)}
          />
        </EditorContext>
      </ThemeContext>
    </MessagesProvider>,
  );
}

void start();
