/**
 * A small drawing of a map, made when the page has nothing else to do, one after the other and nearest first.
 *
 * Drawings are kept as long as their document is, by language and theme: coming back to the start screen draws nothing.
 */
import { useEffect, useState } from 'react';
import type { Language } from '../../../shared/model/kinds';
import type { CjmDocument } from '../../../shared/model/types';
import type { Theme } from '../../../shared/theme/tokens';
import { whenIdle } from '../../document/whenIdle';
import { useLanguage } from '../../i18n/useLanguage';
import { useTheme } from '../../styles/themeContext';

export type DrawDocument = (document: CjmDocument, language: Language, theme: Theme) => string | undefined;

const kept = new WeakMap<CjmDocument, Map<string, string | undefined>>();

/** Undefined until it is drawn; in another language or theme the former drawing stays until the new one is there. */
export function useDrawing(document: CjmDocument | undefined, draw: DrawDocument): string | undefined {
  const language = useLanguage();
  const theme = useTheme();
  const key = `${language}/${theme}`;
  const known = document && kept.get(document)?.get(key);
  const [last, setLast] = useState(known);

  useEffect(() => {
    if (!document) return undefined;
    let wanted = true;
    const drawings = kept.get(document) ?? new Map<string, string | undefined>();
    kept.set(document, drawings);
    const show = (): void => setLast(drawings.get(key));
    if (drawings.has(key)) {
      show();
      return undefined;
    }
    void whenIdle(() => {
      if (!wanted) return;
      drawings.set(key, draw(document, language, theme));
      show();
    });
    return () => {
      wanted = false;
    };
  }, [document, draw, key, language, theme]);

  return known ?? last;
}
