import { createContext, useContext } from 'react';
import type { HostApi, HostInfo } from '../../shared/host/hostApi';

export interface HostValue {
  readonly host: HostApi;
  readonly info: HostInfo;
}

export const HostContext = createContext<HostValue | undefined>(undefined);

export function useHost(): HostValue {
  const value = useContext(HostContext);
  if (!value) throw new Error('useHost needs a host above it.');
  return value;
}
