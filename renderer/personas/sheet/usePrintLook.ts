/** Paper is light: while the page is printed it has the light theme, whatever the screen has. */
import { useEffect } from 'react';
import { applyTheme } from '../../styles/applyTheme';
import { useTheme } from '../../styles/themeContext';

export function usePrintLook(): void {
  const theme = useTheme();
  useEffect(() => {
    const root = document.documentElement;
    const before = (): void => applyTheme('light', root);
    const after = (): void => applyTheme(theme, root);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, [theme]);
}
