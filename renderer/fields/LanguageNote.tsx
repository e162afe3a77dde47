/** Editing writes to the language shown; where that is not the map's own, say so. */
import { memo } from 'react';
import { useDocument, useView } from '../document/useEditor';
import { useMessages } from '../i18n/useMessages';

export const LanguageNote = memo(function LanguageNote() {
  const t = useMessages();
  const shown = useView((state) => state.language);
  const own = useDocument((state) => state.document.language);
  const readOnly = useDocument((state) => state.readOnly);
  if (readOnly || shown === own) return null;
  return (
    <p className="panel-note">
      {t('inspector.translation.hint', { language: t(`value.language.${shown}`) })}
    </p>
  );
});
