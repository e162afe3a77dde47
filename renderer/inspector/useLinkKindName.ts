/** The words for a kind of link; a kind from a newer program is shown as it is. */
import { LINK_KINDS } from '../../shared/model/kinds';
import { useMessages } from '../i18n/useMessages';

export function useLinkKindName(): (kind: string) => string {
  const t = useMessages();
  return (kind) => {
    const known = LINK_KINDS.find((candidate) => candidate === kind);
    return known === undefined ? kind : t(`value.linkKind.${known}`);
  };
}
