/**
 * Which document this window shows: opening, closing, and the question about unsaved work in between.
 *
 * One thing at a time: a second wish to open waits for nobody and is dropped while the first is on its way.
 */
import type { HostFailure } from '../../shared/host/failures';
import type { FileRef, HostApi } from '../../shared/host/hostApi';
import type { Language } from '../../shared/model/kinds';
import { serializeDocument } from '../../shared/format/serializeDocument';
import type { CjmDocument } from '../../shared/model/types';
import type { Result } from '../../shared/util/result';
import type { ActionContext } from '../actions/action';
import { save } from '../actions/saveFlow';
import { createEditor } from '../document/createEditor';
import type { Editor } from '../document/editor';
import type { LayoutSource } from '../document/layoutStore';
import {
  openedUntitled,
  openFromDraft,
  openFromFile,
  openFromSample,
  type OpenedDocument,
  type OpenFailure,
} from '../document/openDocument';
import { toFailureText } from '../host/hostTexts';
import { flushPendingDrafts } from '../ui/pendingDrafts';
import type { AppStore } from './appStore';
import { rememberRecents, type DrawThumbnail } from './rememberRecents';
import { retireDraft } from './retireDraft';
import { toOpenFailureText } from './openFailureText';

export interface SessionInput {
  readonly store: AppStore;
  readonly host: HostApi;
  readonly layout: LayoutSource;
  /** The language of the interface. */
  readonly language: () => Language;
  readonly newId: () => string;
  readonly now: () => string;
  readonly getContext: () => ActionContext;
  readonly drawThumbnail: DrawThumbnail;
  /** Waits until the map's texts can be measured. */
  readonly prepareFonts: (document: CjmDocument) => Promise<void>;
  readonly loadWorkspace: () => Promise<Result<undefined, HostFailure>>;
}

export interface Session {
  openFile(ref: FileRef): Promise<void>;
  openDraft(key: string): Promise<void>;
  openSample(id: string): Promise<void>;
  openUntitled(document: CjmDocument): Promise<void>;
  /** What is on disk takes the place of what is on the screen, which is kept as a version where it was unsaved. */
  reload(): Promise<void>;
  /** The same with another text of the file, such as an earlier version, as unsaved work. False where it may not be. */
  replaceWith(document: CjmDocument): Promise<boolean>;
  close(): Promise<void>;
  /** Asks about unsaved work; false when the person wants to stay. */
  settle(): Promise<boolean>;
}

type Opening = Result<OpenedDocument, OpenFailure>;

export function createSession(input: SessionInput): Session {
  const { store, host, getContext } = input;

  function toMapLanguage(document: CjmDocument): Language {
    const wanted = input.language();
    if (document.language === wanted || document.translations[wanted]) return wanted;
    return document.language;
  }

  function show(opened: OpenedDocument): void {
    const editor = createEditor({
      opened,
      host,
      layout: input.layout,
      language: toMapLanguage(opened.document),
      newId: input.newId,
      now: input.now,
      onDraftFailure: () => getContext().shell.toast({ key: 'file.draftFailed', tone: 'bad' }),
    });
    rememberRecents(editor, host, input.drawThumbnail);
    store.setState({ editor, warnings: opened.warnings, panel: 'journey' });
    if (opened.readOnly) {
      getContext().shell.toast({ key: `refusal.readOnly.${opened.readOnly}`, tone: 'info' });
    } else if (opened.warnings.length > 0) {
      getContext().shell.showDialog('warnings');
    }
  }

  async function leave(editor: Editor): Promise<void> {
    const { ref } = editor.file.getState();
    await editor.backup.flush();
    if (ref && !editor.documents.getState().readOnly) await host.files.release({ ref });
    editor.dispose();
  }

  async function settle(): Promise<boolean> {
    flushPendingDrafts();
    const { editor } = store.getState();
    if (!editor?.documents.getState().dirty) return true;
    const { document } = editor.documents.getState();
    const choice = await getContext().shell.ask({
      title: 'file.unsaved.title',
      message: 'file.unsaved.message',
      values: { name: editor.file.getState().ref?.name ?? document.title },
      buttons: [
        { id: 'discard', label: 'file.unsaved.discard', tone: 'danger' },
        { id: 'cancel', label: 'file.unsaved.cancel' },
        { id: 'save', label: 'file.unsaved.save' },
      ],
      cancel: 'cancel',
    });
    if (choice === 'save') return save(getContext());
    if (choice === 'discard') await editor.backup.discard();
    return choice === 'discard';
  }

  /** The new document is read before the old one goes, so that a failure leaves everything as it was. */
  async function replace(read: () => Promise<Opening>, ask: boolean): Promise<void> {
    if (store.getState().opening) return;
    store.setState({ opening: true });
    try {
      if (ask && !(await settle())) return;
      const before = store.getState().editor;
      const [opened, loaded] = await Promise.all([read(), input.loadWorkspace()]);
      if (!opened.ok) {
        await getContext().shell.ask(toOpenFailureText(opened.failure));
        return;
      }
      if (!loaded.ok) {
        await getContext().shell.ask(toOpenFailureText({ from: 'host', failure: loaded.failure }));
        return;
      }
      await input.prepareFonts(opened.value.document);
      if (before) await leave(before);
      show(opened.value);
    } finally {
      store.setState({ opening: false });
    }
  }

  /** Keeps unsaved work among the versions of its file, before another text takes its place. */
  async function setAside(editor: Editor): Promise<boolean> {
    flushPendingDrafts();
    const { ref } = editor.file.getState();
    const { dirty, document } = editor.documents.getState();
    if (!ref || !dirty) return true;
    const answer = await host.versions.setAside({ ref, text: serializeDocument(document) });
    if (!answer.ok) getContext().shell.toast({ ...toFailureText(answer.failure), tone: 'bad' });
    return answer.ok;
  }

  return {
    openFile: (ref) => replace(() => openFromFile(host, ref), true),
    openSample: (id) => replace(() => openFromSample(host, id), true),
    openUntitled: (document) =>
      replace(() => Promise.resolve({ ok: true, value: openedUntitled(document) }), true),
    async openDraft(key) {
      await replace(() => openFromDraft(host, key), true);
      const { editor } = store.getState();
      if (editor && !editor.file.getState().ref) retireDraft(editor, host, key);
    },
    async reload() {
      const { editor } = store.getState();
      const ref = editor?.file.getState().ref;
      if (!editor || !ref || !(await setAside(editor))) return;
      await editor.backup.discard();
      await replace(() => openFromFile(host, ref), false);
    },
    async replaceWith(document) {
      const { editor } = store.getState();
      if (!editor || !(await setAside(editor))) return false;
      const file = editor.file.getState();
      editor.dispose();
      show({ document, warnings: [], readOnly: undefined, dirty: true, file });
      return true;
    },
    async close() {
      if (!(await settle())) return;
      const { editor } = store.getState();
      store.setState({ editor: undefined, warnings: [] });
      if (editor) await leave(editor);
    },
    settle,
  };
}
