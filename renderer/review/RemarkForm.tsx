/**
 * Where a comment is written. Enter begins a new line; Ctrl+Enter sends, but never in the middle of an input method's
 * composition. Who has not said their name yet is asked for it here, once.
 */
import { useId, useState, type KeyboardEvent, type Ref } from 'react';
import { toKeyText } from '../actions/keyText';
import { useShell } from '../actions/useActions';
import { forgetRemarkDraft, setRemarkDraft } from '../document/remarkStore';
import { useEditor, useRemarks } from '../document/useEditor';
import { useHost } from '../host/hostContext';
import { useMessages } from '../i18n/useMessages';
import { Button } from '../ui/Button';
import { isComposing } from '../ui/composition';

interface RemarkFormProps {
  /** Where the unsent text is kept. */
  readonly draftKey: string;
  readonly label: string;
  readonly submitLabel: string;
  /** The name this person signs with; empty when not known yet. */
  readonly author: string;
  /** The text to be changed. */
  readonly initial?: string;
  readonly autoFocus?: boolean;
  readonly textRef?: Ref<HTMLTextAreaElement>;
  /** False where it may not be: the text stays. */
  readonly onSubmit: (text: string, author: string) => boolean;
  readonly onCancel?: () => void;
}

const MAX_NAME_LENGTH = 80;

export function RemarkForm(props: RemarkFormProps) {
  const { draftKey, label, submitLabel, author, initial = '', onSubmit, onCancel } = props;
  const t = useMessages();
  const shell = useShell();
  const { info } = useHost();
  const { remarks } = useEditor();
  const nameId = useId();
  const text = useRemarks((state) => state.drafts.get(draftKey)) ?? initial;
  const [name, setName] = useState('');
  const isBlank = text.trim() === '';
  const asksName = author === '' && initial === '' && !isBlank;

  function submit(): void {
    const signed = author === '' ? name.trim() : author;
    if (isBlank || !onSubmit(text.trim(), signed)) return;
    forgetRemarkDraft(remarks, draftKey);
    if (signed !== author) void shell.setSettings({ authorName: signed });
  }

  /** A text that was there may be emptied; one that was begun and emptied is none. */
  function change(to: string): void {
    if (to === initial) forgetRemarkDraft(remarks, draftKey);
    else setRemarkDraft(remarks, draftKey, to);
  }

  function cancel(): void {
    forgetRemarkDraft(remarks, draftKey);
    onCancel?.();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (isComposing(event)) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      submit();
    } else if (event.key === 'Escape' && onCancel) {
      event.stopPropagation();
      cancel();
    }
  }

  return (
    <div className="remark-form" onKeyDown={onKeyDown}>
      <textarea
        ref={props.textRef}
        className="input input-area"
        rows={1}
        aria-label={label}
        placeholder={label}
        autoFocus={props.autoFocus}
        value={text}
        onChange={(event) => change(event.target.value)}
      />
      {asksName && (
        <div className="field">
          <label htmlFor={nameId} className="field-label">
            {t('review.name')}
          </label>
          <input
            id={nameId}
            className="input"
            autoComplete="off"
            maxLength={MAX_NAME_LENGTH}
            aria-describedby={`${nameId}-hint`}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
          <p id={`${nameId}-hint`} className="field-hint">
            {t('review.name.hint')}
          </p>
        </div>
      )}
      {(!isBlank || onCancel) && (
        <div className="remark-buttons">
          {onCancel && (
            <Button tone="quiet" onClick={cancel}>
              {t('dialog.cancel')}
            </Button>
          )}
          <Button
            tone="strong"
            disabled={isBlank}
            title={toKeyText('$mod+Enter', info.platform)}
            onClick={submit}
          >
            {submitLabel}
          </Button>
        </div>
      )}
    </div>
  );
}
