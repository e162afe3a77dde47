/** The kept copies of the file, newest first. Restoring shows one as unsaved work: nothing on disk changes yet. */
import { useEffect, useState } from 'react';
import { parseDocument } from '../../../shared/format/parseDocument';
import type { VersionInfo } from '../../../shared/host/files';
import { useShell } from '../../actions/useActions';
import type { Editor } from '../../document/editor';
import { useHost } from '../../host/hostContext';
import { toFailureText, type FailureText } from '../../host/hostTexts';
import { useTimeText } from '../../i18n/useTimeText';
import { useMessages } from '../../i18n/useMessages';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { useApp, useAppState } from '../appContext';
import { toFailureMessage } from '../../../shared/format/readingMessages';

const BYTES_PER_KB = 1024;

export function VersionsDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useMessages();
  const editor = useAppState((state) => state.editor);
  const name = editor?.file.getState().ref?.name ?? editor?.documents.getState().document.title ?? '';
  return (
    <Dialog title={t('dialog.versions.title', { name })} closeLabel={t('dialog.close')} onClose={onClose}>
      {editor?.file.getState().ref ? (
        <VersionList editor={editor} onClose={onClose} />
      ) : (
        <p className="dialog-message">{t('dialog.versions.untitled')}</p>
      )}
    </Dialog>
  );
}

interface VersionListProps {
  readonly editor: Editor;
  readonly onClose: () => void;
}

function VersionList({ editor, onClose }: VersionListProps) {
  const t = useMessages();
  const { host } = useHost();
  const [versions, setVersions] = useState<readonly VersionInfo[] | undefined>(undefined);
  const [failure, setFailure] = useState<FailureText | undefined>(undefined);
  const ref = editor.file.getState().ref;
  const restore = useRestore(editor, onClose, setFailure);

  useEffect(() => {
    if (!ref) return;
    void host.versions.list({ ref }).then((answer) => {
      if (answer.ok) setVersions(answer.value);
      else setFailure(toFailureText(answer.failure));
    });
  }, [host, ref]);

  if (failure) return <p role="alert">{t(failure.key, failure.values)}</p>;
  if (!versions) return null;
  // Where the file is being edited in another window, that one restores.
  const isElsewhere = editor.documents.getState().readOnlyReason === 'elsewhere';
  if (versions.length === 0) return <p className="dialog-message">{t('dialog.versions.empty')}</p>;
  return (
    <ul className="plain-list version-list">
      {versions.map((version) => (
        <VersionLine
          key={version.id}
          version={version}
          onRestore={isElsewhere ? undefined : () => void restore(version)}
        />
      ))}
    </ul>
  );
}

function VersionLine({
  version,
  onRestore,
}: {
  readonly version: VersionInfo;
  readonly onRestore: (() => void) | undefined;
}) {
  const t = useMessages();
  const toTime = useTimeText();
  const size = Math.max(1, Math.round(version.size / BYTES_PER_KB));
  return (
    <li className="version-line">
      <span className="version-time">{toTime(version.savedAt)}</span>
      <span className="muted">
        {`${t(`dialog.versions.${version.reason}`)}・${t('dialog.versions.size', { size })}`}
      </span>
      {onRestore && <Button onClick={onRestore}>{t('dialog.versions.restore')}</Button>}
    </li>
  );
}

function useRestore(
  editor: Editor,
  onClose: () => void,
  onFailure: (text: FailureText) => void,
): (version: VersionInfo) => Promise<void> {
  const { host } = useHost();
  const { session } = useApp();
  const shell = useShell();
  const toTime = useTimeText();
  return async (version) => {
    const ref = editor.file.getState().ref;
    if (!ref) return;
    const time = toTime(version.savedAt);
    const choice = await shell.ask({
      title: 'dialog.versions.restore.title',
      message: 'dialog.versions.restore.message',
      values: { time },
      buttons: [
        { id: 'cancel', label: 'dialog.cancel' },
        { id: 'restore', label: 'dialog.versions.restore' },
      ],
      cancel: 'cancel',
    });
    if (choice !== 'restore') return;
    const read = await host.versions.read({ ref, id: version.id });
    if (!read.ok) return onFailure(toFailureText(read.failure));
    const parsed = parseDocument(read.value.text);
    if (!parsed.ok) return onFailure(toFailureMessage(parsed.failure));
    if (!(await session.replaceWith(parsed.value))) return;
    onClose();
    shell.toast({ key: 'dialog.versions.restored', values: { time }, tone: 'info' });
  };
}
