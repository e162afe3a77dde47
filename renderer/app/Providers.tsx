/** What the whole page stands on: texts, look, host, actions. Follows settings and the system, live. */
import { useLayoutEffect, useMemo, type ReactNode } from 'react';
import type { i18n } from 'i18next';
import { MessagesProvider } from '../i18n/MessagesProvider';
import { ActionsContext, type ActionsValue } from '../actions/useActions';
import { HostContext, type HostValue } from '../host/hostContext';
import { applyTheme } from '../styles/applyTheme';
import { ThemeContext } from '../styles/themeContext';
import { TooltipProvider } from '../ui/Tooltip';
import { AppContext, useAppState, type AppValue } from './appContext';
import { toLanguage, toTheme, useSystemLook } from './systemLook';

interface ProvidersProps {
  readonly i18n: i18n;
  readonly host: HostValue;
  readonly app: AppValue;
  readonly actions: ActionsValue;
  /** The pseudo-language of a test stays whatever the settings say. */
  readonly fixedLanguage: boolean;
  readonly children: ReactNode;
}

export function Providers({ i18n, host, app, actions, fixedLanguage, children }: ProvidersProps) {
  return (
    <MessagesProvider i18n={i18n}>
      <HostContext value={host}>
        <AppContext value={app}>
          <LookProvider i18n={i18n} systemLanguage={host.info.systemLanguage} fixedLanguage={fixedLanguage}>
            <ActionsContext value={actions}>
              <TooltipProvider>{children}</TooltipProvider>
            </ActionsContext>
          </LookProvider>
        </AppContext>
      </HostContext>
    </MessagesProvider>
  );
}

interface LookProviderProps {
  readonly i18n: i18n;
  readonly systemLanguage: string;
  readonly fixedLanguage: boolean;
  readonly children: ReactNode;
}

function LookProvider({ i18n, systemLanguage, fixedLanguage, children }: LookProviderProps) {
  const settings = useAppState((state) => state.settings);
  const system = useSystemLook();
  const theme = useMemo(() => toTheme(settings.theme, system), [settings.theme, system]);
  const language = toLanguage(settings.language, systemLanguage);
  const reduced = settings.motion === 'reduced' || system.reducedMotion;

  useLayoutEffect(() => {
    applyTheme(theme, document.documentElement);
  }, [theme]);
  useLayoutEffect(() => {
    document.documentElement.dataset.motion = reduced ? 'reduced' : 'full';
  }, [reduced]);
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    if (!fixedLanguage && i18n.language !== language) void i18n.changeLanguage(language);
  }, [i18n, language, fixedLanguage]);

  return <ThemeContext value={theme}>{children}</ThemeContext>;
}
