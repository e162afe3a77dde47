/** A copy for others: what shall not be in it is chosen here, then the file. The open map stays as it is. */
import { useMemo, useState } from 'react';
import { countLeftOut, toCleanCopy, type LeftOut } from '../../shared/export/toCleanCopy';
import { saveCopy } from '../actions/saveCopy';
import { useActionContext } from '../actions/useActions';
import { useDocument, useEditor } from '../document/useEditor';
import { useMessages } from '../i18n/useMessages';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { Switch } from '../ui/Switch';
import { flushPendingDrafts } from '../ui/pendingDrafts';

const PARTS = ['snapshots', 'comments', 'notes', 'hidden'] as const satisfies readonly (keyof LeftOut)[];
/** What was meant for ourselves stays with us unless somebody says otherwise. */
const ALL_OUT: LeftOut = { snapshots: true, comments: true, notes: true, hidden: true };

export function CleanCopyDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useMessages();
  const [leftOut, setLeftOut] = useState(ALL_OUT);
  const [saving, setSaving] = useState(false);
  const save = useSaveCopy(onClose);
  const document = useDocument((state) => state.document);
  const counts = useMemo(() => countLeftOut(document), [document]);

  async function submit(): Promise<void> {
    setSaving(true);
    await save(leftOut);
    setSaving(false);
  }

  return (
    <Dialog
      title={t('review.clean.title')}
      size="small"
      closeLabel={t('dialog.close')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('dialog.cancel')}</Button>
          <Button tone="strong" data-first-focus disabled={saving} onClick={() => void submit()}>
            {t('review.clean.save')}
          </Button>
        </>
      }
    >
      <p className="dialog-message">{t('review.clean.message')}</p>
      <div role="group" aria-label={t('review.clean.leaveOut')} className="clean-parts">
        <p className="field-label">{t('review.clean.leaveOut')}</p>
        {PARTS.map((part) => (
          <Switch
            key={part}
            label={t(`review.clean.${part}`, { count: counts[part] })}
            hint={t(`review.clean.${part}.hint`)}
            checked={leftOut[part]}
            onChange={(checked) => setLeftOut({ ...leftOut, [part]: checked })}
          />
        ))}
      </div>
    </Dialog>
  );
}

function useSaveCopy(onSaved: () => void): (leftOut: LeftOut) => Promise<void> {
  const t = useMessages();
  const getContext = useActionContext();
  const { documents, file } = useEditor();
  return async (leftOut) => {
    flushPendingDrafts();
    const { document } = documents.getState();
    const stem = file.getState().ref?.name.replace(/\.cjm$/i, '') ?? document.title;
    const name = t('review.clean.name', { name: stem });
    const context = getContext();
    const ref = await saveCopy(context, name, toCleanCopy(document, leftOut));
    if (!ref) return;
    context.shell.toast({ key: 'review.clean.saved', values: { name: ref.name }, tone: 'good' });
    onSaved();
  };
}
