/** The person's own templates: a map begins with one, and each can be renamed, given away as a file, and removed. */
import { useMemo, useRef, useState } from 'react';
import { Ellipsis } from 'lucide-react';
import type { CjmDocument } from '../../../shared/model/types';
import { startFromTemplate } from '../../../shared/templates/toTemplate';
import { saveCopy } from '../../actions/saveCopy';
import { useActionContext, useShell } from '../../actions/useActions';
import { useLanguage } from '../../i18n/useLanguage';
import { useMessages } from '../../i18n/useMessages';
import { walkGrid } from '../../ui/gridKeys';
import { InlineRename } from '../../ui/InlineRename';
import { Menu, MenuLines } from '../../ui/Menu';
import { MapCard } from '../MapCard';
import { toMapFacts } from './mapFacts';
import { MapTags } from './MapTags';
import { useDrawing, type DrawDocument } from './useDrawing';
import { useTemplates, type OwnTemplate, type OwnTemplates } from './useTemplates';

/** Nothing at all as long as there are none: the menu of the editor is where they are made. */
export function TemplateList({ draw }: { readonly draw: DrawDocument }) {
  const t = useMessages();
  const own = useTemplates();
  // A new name makes it another one, at another place: the keyboard follows it there.
  const [renamed, setRenamed] = useState<string | undefined>(undefined);
  if (own.templates.length === 0) return null;
  return (
    <section aria-labelledby="start-templates">
      <h2 id="start-templates">{t('start.templates')}</h2>
      <ul className="map-grid" onKeyDown={walkGrid}>
        {own.templates.map((template) => (
          <TemplateCard
            key={template.info.id}
            template={template}
            own={own}
            draw={draw}
            takesFocus={template.info.id === renamed}
            onRenamed={setRenamed}
          />
        ))}
      </ul>
    </section>
  );
}

interface TemplateCardProps {
  readonly template: OwnTemplate;
  readonly own: OwnTemplates;
  readonly draw: DrawDocument;
  readonly takesFocus: boolean;
  /** With the id it has now. */
  readonly onRenamed: (id: string) => void;
}

function TemplateCard(props: TemplateCardProps) {
  const { template, own, draw, takesFocus, onRenamed } = props;
  const { info, document, trouble } = template;
  const t = useMessages();
  const shell = useShell();
  const getContext = useActionContext();
  const language = useLanguage();
  const svg = useDrawing(document, draw);
  const facts = useMemo(() => document && toMapFacts(document, language, t), [document, language, t]);
  const [renaming, setRenaming] = useState(false);
  const [refused, setRefused] = useState<string | undefined>(undefined);
  const { name } = info;

  const toMap = (from: CjmDocument): CjmDocument =>
    startFromTemplate(from, { newId: () => shell.newId(), now: shell.now() });

  async function begin(): Promise<void> {
    const read = await own.read(template);
    if (read.document) await shell.openUntitled(toMap(read.document));
    else if (read.trouble) shell.toast({ ...read.trouble, tone: 'bad' });
  }

  /** A map of its own: of two that were made from one template, none is a copy of the other. */
  async function save(from: CjmDocument): Promise<void> {
    const ref = await saveCopy(getContext(), name, toMap(from));
    if (ref) shell.toast({ key: 'start.templates.saved', values: { name: ref.name }, tone: 'good' });
  }

  /** A name that cannot be had is asked for again, as long as the keyboard is still here. */
  async function rename(wanted: string, left: 'key' | 'blur'): Promise<void> {
    setRenaming(false);
    const typed = wanted.trim();
    const id = typed === '' || typed === name ? info.id : await own.rename(info, typed);
    setRefused(id === undefined ? typed : undefined);
    if (id === undefined) setRenaming(left === 'key');
    else if (left === 'key') onRenamed(id);
  }

  return (
    <MapCard
      title={name}
      label={t('start.templates.begin', { name })}
      svg={svg}
      gone={trouble !== undefined}
      takesFocus={takesFocus && !renaming}
      onOpen={() => void begin()}
      extra={
        <>
          {renaming && (
            <span className="map-rename">
              <InlineRename label={t('start.templates.name')} value={name} draft={refused} onDone={rename} />
            </span>
          )}
          <div className="map-extra">
            <TemplateMenu
              name={name}
              onRename={() => setRenaming(true)}
              onSave={document && (() => save(document))}
              onRemove={() => own.remove(info)}
            />
          </div>
        </>
      }
    >
      {facts ? (
        <>
          <MapTags tags={facts.tags} />
          <span>{t('start.samples.stages', { count: facts.stages })}</span>
          <span>
            {facts.cards === 0
              ? t('start.templates.structure')
              : t('start.samples.cards', { count: facts.cards })}
          </span>
        </>
      ) : (
        trouble && <span className="map-gone-word">{t('start.templates.unreadable')}</span>
      )}
    </MapCard>
  );
}

interface TemplateMenuProps {
  readonly name: string;
  readonly onRename: () => void;
  /** Undefined where the template cannot be read. */
  readonly onSave: (() => Promise<void>) | undefined;
  readonly onRemove: () => Promise<void>;
}

function TemplateMenu({ name, onRename, onSave, onRemove }: TemplateMenuProps) {
  const t = useMessages();
  const shell = useShell();
  const trigger = useRef<HTMLButtonElement>(null);
  const label = t('start.templates.more', { name });

  async function remove(): Promise<void> {
    const choice = await shell.ask({
      title: 'start.templates.remove.title',
      message: 'start.templates.remove.message',
      values: { name },
      buttons: [
        { id: 'remove', label: 'start.templates.remove', tone: 'danger' },
        { id: 'cancel', label: 'dialog.cancel' },
      ],
      cancel: 'cancel',
    });
    if (choice === 'remove') await onRemove();
    else trigger.current?.focus();
  }

  async function save(): Promise<void> {
    await onSave?.();
    trigger.current?.focus();
  }

  return (
    <Menu
      label={label}
      // The field or the question that appears takes the keyboard itself.
      focusAfterChoice={() => undefined}
      trigger={
        <button
          ref={trigger}
          type="button"
          className="icon-button map-remove"
          aria-label={label}
          title={label}
        >
          <Ellipsis size={16} aria-hidden />
        </button>
      }
    >
      <MenuLines
        entries={[
          { kind: 'item', id: 'rename', label: t('start.templates.rename'), onSelect: onRename },
          {
            kind: 'item',
            id: 'save',
            label: t('start.templates.save'),
            disabled: onSave === undefined,
            onSelect: () => void save(),
          },
          {
            kind: 'item',
            id: 'remove',
            label: t('start.templates.remove'),
            danger: true,
            onSelect: () => void remove(),
          },
        ]}
      />
    </Menu>
  );
}
