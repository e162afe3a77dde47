/** Every key, from the list of actions and from the board's own keys. */
import { useMessages } from '../../i18n/useMessages';
import { ACTIONS } from '../../actions/registry';
import type { Action } from '../../actions/action';
import { toKeyText } from '../../actions/keyText';
import { useHost } from '../../host/hostContext';
import { Dialog } from '../../ui/Dialog';
import { BOARD_KEYS, WRITING_KEYS, type KeyLine } from './boardKeys';

export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useMessages();
  const { info } = useHost();
  const toText = (keys: readonly string[]): readonly string[] =>
    keys.map((key) => toKeyText(key, info.platform));
  const menus = (['file', 'edit', 'insert', 'view', 'help'] as const).map((menu) => ({
    title: t(`action.menu.${menu}`),
    lines: ACTIONS.filter((action) => action.menu === menu)
      .map((action) => ({ label: action.label, keys: shownKeys(action, info.capabilities.allKeys) }))
      .filter((line) => line.keys.length > 0),
  }));
  const groups: readonly { readonly title: string; readonly lines: readonly KeyLine[] }[] = [
    { title: t('dialog.keys.board'), lines: BOARD_KEYS },
    { title: t('dialog.keys.writing'), lines: WRITING_KEYS },
    ...menus.filter((menu) => menu.lines.length > 0),
  ];
  return (
    <Dialog title={t('dialog.keys.title')} size="large" closeLabel={t('dialog.close')} onClose={onClose}>
      <div className="key-groups" tabIndex={0} role="region" aria-label={t('dialog.keys.title')}>
        {groups.map((group) => (
          <section key={group.title} className="key-group">
            <h3>{group.title}</h3>
            <dl>
              {group.lines.map((line) => (
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
        ))}
      </div>
    </Dialog>
  );
}

/** Another place of the same key on the keyboard is no news. */
const VARIANT = /Numpad|Shift\+Equal/;

/** Where the browser keeps the first way for itself, only the second one works. */
function shownKeys({ keys = [], webKeys }: Action, allKeys: boolean): readonly string[] {
  return (allKeys ? keys : (webKeys ?? keys)).filter((key) => !VARIANT.test(key));
}
