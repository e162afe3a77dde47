/** Every key, from the list of actions and from the board's own keys. */
import { useDeferredValue, useState } from 'react';
import { foldText } from '../../../shared/search/foldText';
import { useMessages } from '../../i18n/useMessages';
import { ACTIONS } from '../../actions/registry';
import type { Action } from '../../actions/action';
import { toKeyText } from '../../actions/keyText';
import { useHost } from '../../host/hostContext';
import { ComposedInput } from '../../ui/ComposedInput';
import { Dialog } from '../../ui/Dialog';
import { RENAME_KEY, TAB_KEYS } from '../journeys/tabKeys';
import { BOARD_KEYS, FIND_KEYS, WRITING_KEYS, type KeyLine } from './boardKeys';

export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useMessages();
  const { info } = useHost();
  const [text, setText] = useState('');
  const toText = (keys: readonly string[]): readonly string[] =>
    keys.map((key) => toKeyText(key, info.platform));
  const menus = (['file', 'edit', 'insert', 'view', 'help'] as const).map((menu) => ({
    title: t(`action.menu.${menu}`),
    lines: ACTIONS.filter((action) => action.menu === menu)
      .map((action) => ({ label: action.label, keys: shownKeys(action, info.capabilities.allKeys) }))
      .filter((line) => line.keys.length > 0),
  }));
  const wanted = foldText(useDeferredValue(text).trim());
  const groups = [
    { title: t('dialog.keys.board'), lines: BOARD_KEYS },
    { title: t('dialog.keys.writing'), lines: WRITING_KEYS },
    { title: t('dialog.keys.tabs'), lines: TAB_LINES },
    { title: t('find.label'), lines: FIND_KEYS },
    ...menus,
  ]
    .map((group) => ({ ...group, lines: group.lines.filter((line) => answers(line, wanted)) }))
    .filter(({ lines }) => lines.length > 0);

  /** By what it does, or by the key itself. */
  function answers({ label, keys }: KeyLine, sought: string): boolean {
    return [t(label), ...toText(keys)].some((name) => foldText(name).includes(sought));
  }

  return (
    <Dialog title={t('dialog.keys.title')} size="large" closeLabel={t('dialog.close')} onClose={onClose}>
      <ComposedInput
        className="input"
        aria-label={t('dialog.keys.search')}
        placeholder={t('dialog.keys.search')}
        value={text}
        onText={setText}
      />
      <div className="key-scroll" role="region" aria-label={t('dialog.keys.title')} tabIndex={0}>
        {groups.length === 0 && <p className="muted">{t('dialog.keys.none')}</p>}
        <div className="key-groups">
          {groups.map((group) => (
            <KeyGroup key={group.title} {...group} toText={toText} />
          ))}
        </div>
      </div>
    </Dialog>
  );
}

interface KeyGroupProps {
  readonly title: string;
  readonly lines: readonly KeyLine[];
  readonly toText: (keys: readonly string[]) => readonly string[];
}

function KeyGroup({ title, lines, toText }: KeyGroupProps) {
  const t = useMessages();
  return (
    <section className="key-group">
      <h3>{title}</h3>
      <dl>
        {lines.map((line) => (
          <div key={line.label} className="key-line">
            <dt>{t(line.label)}</dt>
            <dd>
              {line.word !== undefined && <kbd>{t(line.word)}</kbd>}
              {toText(line.keys).map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

const TAB_LINES: readonly KeyLine[] = [
  { label: 'app.journeys.renameIt', keys: [RENAME_KEY] },
  ...ACTIONS.flatMap(({ id, label }) => {
    const keys = TAB_KEYS[id];
    return keys ? [{ label, keys }] : [];
  }),
];

/** Another place of the same key on the keyboard is no news. */
const VARIANT = /Numpad|Shift\+Equal/;

/** Where the browser keeps the first way for itself, only the second one works. */
function shownKeys({ keys = [], webKeys }: Action, allKeys: boolean): readonly string[] {
  return (allKeys ? keys : (webKeys ?? keys)).filter((key) => !VARIANT.test(key));
}
