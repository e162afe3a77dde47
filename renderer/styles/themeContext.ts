/** Which theme the page is in, for what paints by itself (canvas, thumbnails); the rest uses the CSS variables. */
import { createContext, useContext } from 'react';
import type { Theme } from '../../shared/theme/tokens';

export const ThemeContext = createContext<Theme>('light');

export function useTheme(): Theme {
  return useContext(ThemeContext);
}
