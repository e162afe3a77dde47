/** Tells the host what the window shows, and describes the native menu, whenever either changes. */
import { useEffect } from 'react';
import type { WindowState } from '../../shared/host/windows';
import type { Translate } from '../../shared/i18n/translator';
import { toNativeMenu } from '../actions/nativeMenu';
import { ACTIONS } from '../actions/registry';
import { useActionContext } from '../actions/useActions';
import type { Editor } from '../document/editor';
import { useHost } from '../host/hostContext';
import { useMessages } from '../i18n/useMessages';
import { useApp } from './appContext';
import { toDocumentName } from './documentName';

export function useWindowState(editor: Editor | undefined): void {
  const t = useMessages();
  const { host, info } = useHost();
  const { store } = useApp();
  const getContext = useActionContext();

  useEffect(() => {
    const tellState = onlyChanges((state: WindowState) => void host.window.setState(state));
    const tellMenu = onlyChanges(
      (menus: ReturnType<typeof toNativeMenu>) => void host.window.setMenu({ menus }),
    );
    const tell = (): void => {
      tellState(toWindowState(editor, t));
      if (info.capabilities.nativeMenu) tellMenu(toNativeMenu(ACTIONS, getContext(), t));
    };
    tell();
    // Ticks of the menu stand for settings, too.
    const stops = [store.subscribe(tell)];
    if (editor) {
      stops.push(
        editor.documents.subscribe(tell),
        editor.file.subscribe(tell),
        editor.selection.subscribe(tell),
        editor.view.subscribe(tell),
      );
    }
    return () => stops.forEach((stop) => stop());
  }, [editor, store, host, info, getContext, t]);
}

function toWindowState(editor: Editor | undefined, t: Translate): WindowState {
  if (!editor) return { title: t('app.name'), edited: false };
  const { document, dirty } = editor.documents.getState();
  const { ref } = editor.file.getState();
  const name = toDocumentName(document, editor.view.getState().language, ref?.name, t);
  const title = t(dirty ? 'app.windowTitle.edited' : 'app.windowTitle', { name });
  return { title, edited: dirty, ...(ref ? { file: ref } : {}) };
}

/** Typing changes the document all the time, and what is told rarely: compare before crossing the boundary. */
function onlyChanges<T>(tell: (value: T) => void): (value: T) => void {
  let told: string | undefined;
  return (value) => {
    const text = JSON.stringify(value);
    if (text === told) return;
    told = text;
    tell(value);
  };
}
