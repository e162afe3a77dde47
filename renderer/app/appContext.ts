/** How the parts of the window read its store. Features below get hooks of their own instead. */
import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { AppState, AppStore } from './appStore';
import type { Session } from './session';

export interface AppValue {
  readonly store: AppStore;
  readonly session: Session;
}

export const AppContext = createContext<AppValue | undefined>(undefined);

export function useApp(): AppValue {
  const value = useContext(AppContext);
  if (!value) throw new Error('useApp needs the app above it.');
  return value;
}

export function useAppState<T>(select: (state: AppState) => T): T {
  return useStore(useApp().store, select);
}
