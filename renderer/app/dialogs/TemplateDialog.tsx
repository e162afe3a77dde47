/** Keeps the open map as a template: under which name, and how much of it. */
import { useId, useState } from 'react';
import { serializeDocument } from '../../../shared/format/serializeDocument';
import { TITLE_ID } from '../../../shared/model/textFields';
import { localizeText } from '../../../shared/model/translate';
import { KEPT, toTemplate, type Kept } from '../../../shared/templates/toTemplate';
import { suggestFileName } from '../../actions/fileName';
import { useShell } from '../../actions/useActions';
import type { Editor } from '../../document/editor';
import { useHost } from '../../host/hostContext';
import { toFailureText, type FailureText } from '../../host/hostTexts';
import { useMessages } from '../../i18n/useMessages';
import { Button } from '../../ui/Button';
import { Chips } from '../../ui/Chips';
import { isComposing } from '../../ui/composition';
import { Dialog } from '../../ui/Dialog';
import { Field } from '../../ui/Field';
import { useAppState } from '../appContext';

export function TemplateDialog({ onClose }: { readonly onClose: () => void }) {
  const editor = useAppState((state) => state.editor);
  return editor ? <TemplateForm editor={editor} onClose={onClose} /> : null;
}

interface TemplateFormProps {
  readonly editor: Editor;
  readonly onClose: () => void;
}

function TemplateForm({ editor, onClose }: TemplateFormProps) {
  const t = useMessages();
  const shell = useShell();
  const { host } = useHost();
  const id = useId();
  const [name, setName] = useState(() => suggestName(editor));
  const [kept, setKept] = useState<Kept>('structure');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<FailureText | undefined>(undefined);

  async function save(): Promise<void> {
    if (busy || name.trim() === '') return;
    setBusy(true);
    const text = serializeDocument(toTemplate(editor.documents.getState().document, kept));
    const saved = await host.templates.save({ name: name.trim(), text });
    setBusy(false);
    if (!saved.ok) return setFailure(toFailureText(saved.failure));
    onClose();
    shell.toast({ key: 'dialog.template.saved', values: { name: saved.value.name }, tone: 'good' });
  }

  return (
    <Dialog
      title={t('dialog.template.title')}
      size="small"
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('dialog.cancel')}</Button>
          <Button tone="strong" disabled={busy || name.trim() === ''} onClick={() => void save()}>
            {t('dialog.template.save')}
          </Button>
        </>
      }
    >
      <Field label={t('dialog.template.name')} htmlFor={id}>
        <input
          id={id}
          className="input"
          type="text"
          autoComplete="off"
          data-first-focus
          value={name}
          aria-invalid={failure !== undefined}
          onFocus={(event) => event.currentTarget.select()}
          onChange={(event) => {
            setName(event.target.value);
            setFailure(undefined);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !isComposing(event)) void save();
          }}
        />
      </Field>
      <Chips
        label={t('dialog.template.keep')}
        hint={t(`dialog.template.keep.${kept}.hint`)}
        clearable={false}
        value={kept}
        choices={KEPT.map((value) => ({ value, label: t(`dialog.template.keep.${value}`) }))}
        onChoose={(chosen) => setKept(KEPT.find((candidate) => candidate === chosen) ?? kept)}
      />
      {failure && (
        <p className="picker-warning" role="alert">
          {t(failure.key, failure.values)}
        </p>
      )}
    </Dialog>
  );
}

/** The title as a name that every disk takes. */
function suggestName({ documents, view }: Editor): string {
  const { document } = documents.getState();
  const title = localizeText(document, view.getState().language, TITLE_ID, 'title', document.title).text;
  return title === '' ? '' : suggestFileName(title).replace(/\.cjm$/, '');
}
