/** The words below the board: computed, until somebody writes better ones. */
import { useMemo } from 'react';
import type { Journey } from '../../shared/model/types';
import { SUMMARY_PARTS, toComputedSummary } from '../document/summaryTexts';
import { useDocument, useView } from '../document/useEditor';
import { asTable, asText } from '../fields/binding';
import { useMessages } from '../i18n/useMessages';
import { Disclosure } from '../ui/Disclosure';
import { TextField } from '../ui/TextField';
import { useJourneyBinding } from './useJourneyBinding';

export function SummaryFields({ journey }: { readonly journey: Journey }) {
  const t = useMessages();
  const binding = useJourneyBinding(journey);
  const document = useDocument((state) => state.document);
  const language = useView((state) => state.language);
  const computed = useMemo(
    () => toComputedSummary(document, journey, language),
    [document, journey, language],
  );
  const own = asTable(binding.read('summary'));
  return (
    <Disclosure title={t('inspector.summary')} open={journey.summary !== undefined}>
      {SUMMARY_PARTS.map((part) => (
        <TextField
          key={`${binding.key}/${part}`}
          label={t(`field.summary.${part}`)}
          multiline
          value={asText(own[part])}
          placeholder={computed[part]}
          lang={binding.language}
          disabled={binding.disabled}
          isBorrowed={() => binding.isBorrowed(`summary.${part}`)}
          // Never nothing as a whole: that would take away what the other language says.
          onCommit={(text) => binding.write('summary', { ...own, [part]: text })}
        />
      ))}
      <p className="field-hint">{t('inspector.summary.hint')}</p>
    </Disclosure>
  );
}
