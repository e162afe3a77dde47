import { createContext, useContext } from 'react';
import type { HostApi } from '../../shared/host/hostApi';
import type { HostInfo } from '../../shared/host/hostInfo';

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
