/**
 * Which document this window shows: opening, closing, and the question about unsaved work in between.
 *
 * One thing at a time: a second wish to open waits for nobody and is dropped while the first is on its way.
 */
import type { FileRef } from '../../shared/host/files';
import type { HostApi } from '../../shared/host/hostApi';
import type { Language } from '../../shared/model/kinds';
import type { ParsedDocument } from '../../shared/format/parseDocument';
import { serializeDocument } from '../../shared/format/serializeDocument';
import type { CjmDocument } from '../../shared/model/types';
import { startFromTemplate } from '../../shared/templates/toTemplate';
import { ok, type Result } from '../../shared/util/result';
import type { ActionContext } from '../actions/action';
import { save } from '../actions/saveFlow';
import { sayFailure } from '../actions/sayFailure';
import { createEditor } from '../document/createEditor';
import type { Editor } from '../document/editor';
import type { LayoutSource } from '../document/layoutStore';
import {
  openedUntitled,
  openFromDraft,
  openFromFile,
  openFromSample,
  openFromText,
  type OpenedDocument,
  type OpenFailure,
} from '../document/openDocument';
import { flushPendingDrafts } from '../ui/pendingDrafts';
import { closeMapDialogs, type AppStore } from './appStore';
import { rememberRecents, type DrawThumbnail } from './rememberRecents';
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
  /** False where a part of the page cannot be had. */
  readonly loadWorkspace: () => Promise<boolean>;
  /** Loads the page anew. */
  readonly reload: () => void;
}

export interface Session {
  openFile(ref: FileRef): Promise<void>;
  openDraft(key: string): Promise<void>;
  openSample(id: string): Promise<void>;
  openUntitled(document: CjmDocument): Promise<void>;
  /** The text of a file whose place nobody knows. */
  openText(name: string, text: string): Promise<void>;
  /** What is on disk takes the place of what is on the screen, which is kept as a version where it was unsaved. */
  reload(): Promise<void>;
  /** The same with another text of the file, such as an earlier version, as unsaved work. False where it may not be. */
  replaceWith(parsed: ParsedDocument): Promise<boolean>;
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

  async function leave(editor: Editor, unsaved: 'keep' | 'drop'): Promise<void> {
    closeMapDialogs(store);
    const { ref } = editor.file.getState();
    await (unsaved === 'drop' ? editor.backup.discard() : editor.backup.flush());
    if (ref && !editor.documents.getState().readOnly) await host.files.release({ ref });
    editor.dispose();
  }

  /** Asks what is to become of unsaved work, and saves it if so wished. It is dropped only when it really goes. */
  async function askToLeave(): Promise<'stay' | 'keep' | 'drop'> {
    flushPendingDrafts();
    const { editor } = store.getState();
    if (!editor?.documents.getState().dirty) return 'keep';
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
    if (choice === 'discard') return 'drop';
    return choice === 'save' && (await save(getContext())) ? 'keep' : 'stay';
  }

  /** Browsers may remember that a part failed and never ask for it again: only a fresh page does. No map is open yet. */
  async function askToReload(): Promise<void> {
    const choice = await getContext().shell.ask({
      title: 'shell.incomplete.title',
      message: 'shell.incomplete.message',
      buttons: [
        { id: 'cancel', label: 'dialog.cancel' },
        { id: 'reload', label: 'shell.incomplete.reload' },
      ],
      cancel: 'cancel',
    });
    if (choice === 'reload') input.reload();
  }

  /** The new document is read before the old one goes, so that a failure leaves everything as it was. */
  async function replace(read: () => Promise<Opening>, toLeave = askToLeave): Promise<void> {
    if (store.getState().opening) return;
    store.setState({ opening: true });
    try {
      const unsaved = await toLeave();
      if (unsaved === 'stay') return;
      const before = store.getState().editor;
      if (!(await input.loadWorkspace())) return await askToReload();
      const opened = await read();
      if (!opened.ok) {
        await getContext().shell.ask(toOpenFailureText(opened.failure));
        return;
      }
      await input.prepareFonts(opened.value.document);
      if (before) await leave(before, unsaved);
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
    if (!answer.ok) sayFailure(getContext().shell, answer.failure);
    return answer.ok;
  }

  /** A map of its own: of two that began as one sample, neither is a copy of the other. */
  async function openCopyOf(sample: string): Promise<Opening> {
    const opened = await openFromSample(host, sample);
    if (!opened.ok) return opened;
    const made = { newId: input.newId, now: input.now() };
    return ok({ ...opened.value, document: startFromTemplate(opened.value.document, made) });
  }

  return {
    openFile: (ref) => replace(() => openFromFile(host, ref)),
    openDraft: (key) => replace(() => openFromDraft(host, key)),
    openSample: (id) => replace(() => openCopyOf(id)),
    openUntitled: (document) => replace(() => Promise.resolve(ok(openedUntitled(document)))),
    async openText(name, text) {
      const before = store.getState().editor;
      await replace(() => Promise.resolve(openFromText(name, text)));
      if (store.getState().editor === before) return;
      getContext().shell.toast({ key: 'file.openedCopy', values: { name }, tone: 'info' });
    },
    async reload() {
      const { editor } = store.getState();
      const ref = editor?.file.getState().ref;
      if (!editor || !ref || !(await setAside(editor))) return;
      await replace(
        () => openFromFile(host, ref),
        () => Promise.resolve('drop'),
      );
    },
    async replaceWith({ document, warnings, readOnly }) {
      const { editor } = store.getState();
      if (!editor || !(await setAside(editor))) return false;
      const isElsewhere = editor.documents.getState().readOnlyReason === 'elsewhere';
      const reason = isElsewhere ? 'elsewhere' : undefined;
      const file = editor.file.getState();
      closeMapDialogs(store);
      await editor.backup.discard();
      editor.dispose();
      show({ document, warnings, readOnly: readOnly ? 'newer' : reason, dirty: true, unkept: true, file });
      return true;
    },
    async close() {
      const unsaved = await askToLeave();
      if (unsaved === 'stay') return;
      const { editor } = store.getState();
      store.setState({ editor: undefined, warnings: [] });
      if (editor) await leave(editor, unsaved);
    },
    async settle() {
      const unsaved = await askToLeave();
      if (unsaved === 'drop') await store.getState().editor?.backup.discard();
      return unsaved !== 'stay';
    },
  };
}
