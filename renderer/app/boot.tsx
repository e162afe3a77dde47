/** Puts the window together: host, settings, store, session, actions. Called once, by main.tsx. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createI18n, PSEUDO, toCatalogueLanguage } from '../../shared/i18n/translator';
import type { HostApi } from '../../shared/host/hostApi';
import type { ActionContext } from '../actions/action';
import { startKeymap } from '../actions/keymap';
import { ACTIONS } from '../actions/registry';
import type { ActionsValue } from '../actions/useActions';
import { readSamples } from '../document/readSamples';
import { createAppStore } from './appStore';
import { App } from './App';
import { createShell } from './createShell';
import { createLayoutSource } from './layoutSource';
import { startListeners } from './listeners';
import { prepareCommonFonts, prepareFontsOf } from './prepareFonts';
import { Providers } from './Providers';
import { createSession, type Session } from './session';
import { toLanguage } from './systemLook';
import { drawEditor } from './thumbnail';
import { loadWorkspace } from './workspacePart';

/** The start screen and its drawings come first: they need few of the board's letters. In milliseconds. */
const FONTS_LATER = 1200;

export async function boot(host: HostApi, root: HTMLElement): Promise<void> {
  const [infoAnswer, settingsAnswer] = await Promise.all([host.app.info(), host.settings.get()]);
  if (!infoAnswer.ok) throw new Error(`The host did not introduce itself: ${infoAnswer.failure.kind}`);
  if (!settingsAnswer.ok) throw new Error(`No settings: ${settingsAnswer.failure.kind}`);
  const info = infoAnswer.value;
  const store = createAppStore(settingsAnswer.value);
  const isPseudo = new URLSearchParams(window.location.search).get('language') === PSEUDO;
  const language = toLanguage(settingsAnswer.value.language, info.systemLanguage);
  const i18n = createI18n(isPseudo ? PSEUDO : language);
  const layout = createLayoutSource();
  const newId = createId;
  const now = (): string => new Date().toISOString();

  // The start screen asks for them as soon as it stands.
  if (!info.openFirst && info.openDraft === undefined) void readSamples(host);

  // Shell and session need each other; neither calls the other while it is made.
  const getSession = (): Session => session;
  const shell = createShell({ store, host, info, getSession, newId, now });
  const getContext = (): ActionContext => ({ host, info, shell, editor: store.getState().editor });
  const session = createSession({
    store,
    host,
    layout,
    language: () => toCatalogueLanguage(i18n.language),
    newId,
    now,
    getContext,
    drawThumbnail: drawEditor,
    prepareFonts: prepareFontsOf,
    loadWorkspace,
    reload: () => window.location.reload(),
  });
  const actions: ActionsValue = { actions: ACTIONS, getContext };

  startKeymap(ACTIONS, getContext);
  startListeners({ store, host, info, session, actions: ACTIONS, getContext });
  createRoot(root).render(
    <StrictMode>
      <Providers
        i18n={i18n}
        host={{ host, info }}
        app={{ store, session }}
        actions={actions}
        fixedLanguage={isPseudo}
      >
        <App layout={layout} />
      </Providers>
    </StrictMode>,
  );

  // Ahead of time; opening a map asks again, and says so if it cannot be had.
  void loadWorkspace();
  setTimeout(() => prepareCommonFonts(layout.measurer), FONTS_LATER);
  if (info.openDraft !== undefined) await session.openDraft(info.openDraft);
  else if (info.openFirst) await session.openFile(info.openFirst);
}

const ID_LETTERS = '0123456789abcdefghijklmnopqrstuvwxyz';
const ID_LENGTH = 10;

/** Short and random: ten letters of 36 make a clash within one document unthinkable. */
function createId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(ID_LENGTH));
  return [...bytes].map((byte) => ID_LETTERS[byte % ID_LETTERS.length]).join('');
}
