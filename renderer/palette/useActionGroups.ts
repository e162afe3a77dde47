/** The actions that may run now: by menu while nothing is typed, the recent ones first; else those that answer. */
import { CornerDownRight } from 'lucide-react';
import { CATALOGUES } from '../../shared/i18n/catalogue';
import { LANGUAGES } from '../../shared/model/kinds';
import { foldText } from '../../shared/search/foldText';
import { rankText } from '../../shared/search/rankText';
import type { Action } from '../actions/action';
import { keysOf, toKeyText } from '../actions/keyText';
import { ACTIONS } from '../actions/registry';
import { useActionContext, useRunAction } from '../actions/useActions';
import { useMessages } from '../i18n/useMessages';
import type { PaletteEntry, PaletteGroup } from './entries';
import { recentActionIds, rememberAction } from './recentActions';

const PALETTE = 'app.palette';
/** As much as what lies on the board gets: among equals, actions come first. */
const BONUS = 3;
const MENUS = ['edit', 'insert', 'view', 'file', 'help'] as const;

export function useActionGroups(): (text: string) => readonly PaletteGroup[] {
  const t = useMessages();
  const run = useRunAction();
  const getContext = useActionContext();

  function toEntry(action: Action, rank: number): PaletteEntry {
    const context = getContext();
    const { capabilities, platform } = context.info;
    const keys = keysOf(action, capabilities.allKeys)[0];
    return {
      id: action.id,
      icon: action.icon ?? CornerDownRight,
      label: t(action.label),
      own: false,
      keys: keys === undefined ? undefined : toKeyText(keys, platform),
      checked: action.checked?.(context) ?? false,
      rank,
      run() {
        rememberAction(action.id);
        run(action.id);
      },
    };
  }

  /** Whoever types Latin letters in a Chinese interface finds it all the same, and the other way round. */
  function rankAction({ label }: Action, wanted: string): number {
    const names = [t(label), ...LANGUAGES.map((language) => CATALOGUES[language][label] ?? '')];
    const rank = Math.max(...names.map((name) => rankText(foldText(name), wanted)));
    return rank === 0 ? 0 : rank + BONUS;
  }

  return (text) => {
    const context = getContext();
    const allowed = ACTIONS.filter((action) => action.id !== PALETTE && action.enabled(context));
    const wanted = foldText(text.trim());
    if (wanted !== '') {
      const ranked = allowed.map((action) => toEntry(action, rankAction(action, wanted)));
      const entries = ranked.filter(({ rank }) => rank > 0);
      return [{ id: 'action', title: t('palette.group.action'), entries }];
    }
    const recent = recentActionIds().flatMap((id) => allowed.filter((action) => action.id === id));
    const groups = MENUS.map((menu) => ({
      id: menu,
      title: t(`action.menu.${menu}`),
      entries: allowed
        .filter((action) => action.menu === menu && !recent.includes(action))
        .map((action) => toEntry(action, 0)),
    }));
    const first = {
      id: 'recent',
      title: t('palette.group.recent'),
      entries: recent.map((one) => toEntry(one, 0)),
    };
    return [first, ...groups].filter(({ entries }) => entries.length > 0);
  };
}
