import { FilePlus } from 'lucide-react';
import { BLANK_PRESET } from '../../shared/templates/presets';
import type { Action } from './action';
import { createMap } from './createMap';
import { always } from './enabled';

export const newMap: Action = {
  id: 'map.new',
  label: 'action.map.new',
  icon: FilePlus,
  keys: ['$mod+n'],
  webKeys: ['Alt+KeyN'],
  scope: 'always',
  menu: 'file',
  enabled: always,
  run: ({ shell, info }) => shell.openUntitled(createMap(BLANK_PRESET, shell, info)),
};
