/**
 * In the panel of the journey, below what names it, while the brief is without product, audience or goal: asks for them,
 * and blocks nothing.
 * It goes once all are answered and the last answer is left, or when a person puts it off.
 */
import { useId, useState, type FocusEvent } from 'react';
import { X } from 'lucide-react';
import { useEditor, useView } from '../document/useEditor';
import { asText, type Binding } from '../fields/binding';
import { FieldList } from '../fields/FieldControl';
import { useMessages } from '../i18n/useMessages';
import { IconButton } from '../ui/IconButton';
import { FIRST_QUESTIONS } from './briefFields';
import { useBriefBinding } from './useBriefBinding';

/** By how many answers are missing: in words, for in English no sentence begins with a figure. */
const SAID = ['done', 'missing.one', 'missing.two', 'missing.three'] as const;

export function BriefPrompt() {
  const t = useMessages();
  const titleId = useId();
  const { view } = useEditor();
  const putOff = useView((state) => state.briefPutOff);
  const binding = useBriefBinding();
  /** The last answer is not taken away from under the hands that write it. */
  const [entered, setEntered] = useState(false);
  const missing = countMissing(binding);
  if (putOff || binding.disabled || (missing === 0 && !entered)) return null;

  return (
    <section
      className="brief-prompt"
      aria-labelledby={titleId}
      onFocus={() => setEntered(true)}
      onBlur={({ currentTarget, relatedTarget }: FocusEvent) => {
        if (!currentTarget.contains(relatedTarget)) setEntered(false);
      }}
    >
      <header className="brief-prompt-header">
        <h2 id={titleId}>{t('inspector.brief.ask')}</h2>
        <IconButton
          icon={X}
          size={16}
          label={t(missing === 0 ? 'dialog.close' : 'inspector.brief.later')}
          onClick={() => view.setState({ briefPutOff: true })}
        />
      </header>
      <p className="field-hint">{t(`inspector.brief.${SAID[missing] ?? 'missing.three'}`)}</p>
      <FieldList binding={binding} fields={FIRST_QUESTIONS} />
    </section>
  );
}

function countMissing(binding: Binding): number {
  return FIRST_QUESTIONS.filter(({ field }) => asText(binding.read(field)) === '').length;
}
